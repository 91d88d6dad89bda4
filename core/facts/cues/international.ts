import { makerCues } from '../makers';
import type { CueSheet } from './cue-sheet';

/** Names, units and stems of the trade shared by many languages in Latin letters; read for every text. */
export const international: CueSheet = {
  language: null,
  script: null,
  edges: 'word',
  claims: {
    narrower: 'ev,evs,nev,premium,start-up*,startup*',
  },
  cues: {
    rank: 'top #,top-#,top#,no. 1,nr. 1,n.º 1,~ambici*,~ambiti*,~ambizi*',
    horizon: '2038,2043,2035,2040,2045,marat*',
    rivals: `${makerCues('latin')},rival*,konkur*,concurr*,concorr*,competi*`,
    global: 'global market*,global*,internat*,internac*,internaz*',
    overseas: 'europ*,evrop*,avrup*,export*,esport*,eksport*',
    product: 'dream car*',
    qualities: 'comfort*,confort*,komfort*,euro ncap,c-ncap,airbag*,~suspens*',
    'smart-space':
      'hyperos,carplay,smart home,cockpit*,ecosyst*,ecosist*,ekosyst*,ekosist*,infotainment,iot,connecte*,conect*,konekt*,~smart,~app,~ipad',
    technology:
      'technolog*,tecnolog*,teknolo*,tehnolog*,technik*,innov*,inova*,softwar*,iot,aiot,ai,chip,chips,xring,nvidia,snapdragon,catl,nürburgring,motor,motore*,motori,motory,batter*,bateri*,batari*,~kwh,~km/h,~kw,~800 v,~800v,~autonomi*,~performan*,~acceler*,~aceler*',
    driving:
      'autonom*,otonom*,adas,noa,robotaxi*,autopilot*,lidar,intelligent*,inteligent*,~assist*,~assyst*',
    research: 'r&d,invest*,~miliard*',
    design: 'design*,estetic*,esthét*,esteti*,silhouet*,siluet*',
    marketing: 'marketing*,fans,livestream*,influencer*,publicit*,publicid*,~smartphone*,~weibo',
    price: '¥#,$#,€#,£#,# yuan*,# rmb,#€,# €,# euro*,# dollar*,# dólar*,~yuan*,~euro,~euros',
    environment: 'co2,esg,ecolog*,ekolog*,emiss*,émission*,emisi*,emisj*,solar*,solaire*',
    china: '~national*',
  },
};
/** Carmakers' names in other scripts. */
export const namesInOtherScripts: CueSheet = {
  language: null,
  script: null,
  edges: 'free',
  cues: { rivals: makerCues('other') },
};
