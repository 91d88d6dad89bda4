import { makersInLatin, makersInOtherScripts } from '../makers';
import type { CueSheet } from './cue-sheet';

/** Names, units and stems of the trade shared by many languages in Latin letters; read for every text. */
export const international: CueSheet = {
  language: null,
  script: null,
  edges: 'word',
  claims: {
    leads: 'lei jun,xiaomi*,ceo,lei',
    unsure:
      'morgan stanley,goldman sachs,ubs,hsbc,citigroup,bernstein,jpmorgan,jp morgan,deutsche bank,barclays,nomura,counterpoint,mckinsey,bloomberg intelligence',
    speaksOn: 'lei jun',
    segment: 'suv,suvs,sedan*,segment*,crossover*,coupe*',
    narrower: 'ev,evs,nev,premium,start-up*,startup*',
  },
  cues: {
    rank: 'top #,top-#,top#,no. 1,nr. 1,n.º 1,~ambici*,~ambiti*,~ambizi*',
    horizon: '2038,2043,2035,2040,2045,marat*',
    rivals: 'rival*,konkur*,concurr*,concorr*,competi*,~nordschleife,~nürburgring',
    global: 'global market*,global*,internat*,internac*,internaz*',
    overseas: 'europ*,evrop*,avrup*,export*,esport*,eksport*,~australia*,~brasil*,~thailand,~singap*',
    product: 'dream car*',
    qualities: 'comfort*,confort*,komfort*,euro ncap,c-ncap,airbag*,~suspens*',
    'smart-space':
      'hyperos,carplay,smart home,cockpit*,ecosyst*,ecosist*,ekosyst*,ekosist*,infotainment,iot,connecte*,conect*,konekt*,~smart,~app,~ipad',
    technology:
      'technolog*,tecnolog*,teknolo*,tehnolog*,technik*,innov*,inova*,softwar*,iot,aiot,ai,chip,chips,xring,nvidia,snapdragon,catl,nürburgring,motor,motore*,motori,motory,batter*,bateri*,batari*,~kwh,~km/h,~kw,~800 v,800v,~autonomi*,~performan*,~acceler*,~aceler*,~# km,# kwh,# kw,# hp,# ps,# cv,# nm,# rpm,# bhp,# v,~# mph,800-volt,ota,~# gwh,~turbo,~nordschleife',
    driving:
      'autonom*,otonom*,adas,noa,robotaxi*,autopilot*,lidar,intelligent*,inteligent*,~assist*,~assyst*',
    research: 'r&d,invest*,~miliard*',
    design: 'design*,estetic*,esthét*,esteti*,silhouet*,siluet*',
    marketing: 'marketing*,fans,livestream*,influencer*,publicit*,publicid*,~smartphone*,~weibo',
    price:
      '¥#,$#,€#,£#,# yuan*,# rmb,#€,# €,# euro*,# dollar*,# dólar*,~yuan*,~euro,~euros,msrp,# jüaan*,# yuani,# jüan*,# iuan*',
    environment: 'co2,esg,ecolog*,ekolog*,emiss*,émission*,emisi*,emisj*,solar*,solaire*,carbon neutral*',
    china: '~national*',
  },
};

/** Carmakers' names in Latin letters, and in other scripts. */
export const namesInLatin: CueSheet = {
  language: null,
  script: null,
  edges: 'word',
  names: makersInLatin,
  cues: {},
};

export const namesInOtherScripts: CueSheet = {
  language: null,
  script: null,
  edges: 'free',
  names: makersInOtherScripts,
  cues: {},
};
