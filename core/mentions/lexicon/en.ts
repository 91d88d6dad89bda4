import type { Lexicon } from '../lexicon';

/** English, with the words that all languages in Latin letters borrow from it. */
export const en: Lexicon = {
  script: 'latin',
  brand: 'linked',
  cars: 'car cars auto autos automobile automobiles vehicle vehicles',
  sureCars: 'ev evs suv suvs sedan sedans saloon crossover* coupe coupé hypercar supercar mpv minivan',
  models: 'model models',
  electric: 'electric hybrid',
  modifiers:
    'first ever second third new newest next generation upcoming latest debut own highly anticipated much hyped smart intelligent branded made built produced developed designed fully performance luxury super pure future fastest sporty family compact all battery powered range extender full premium flagship sport sports self-driving autonomous concept popular dream production track prototype connected passenger three existing road',
  links: 'by from of',
  fillers: 'the maker giant tech technology chinese company group firm brand',
  unitNames: 'auto automobile automotive motors ev',
  automotive: 'automotive carmaking car-making',
  businesses: 'division* business* unit arm subsidiary segment venture making department',
  makers: 'maker makers manufacturer*',
  goods:
    'charg* dash* cam camera* recorder inflator* pump compressor kit adapter bluetooth fm radio mode phone key* tire* tyre* wash* fast usb air stand wireless magnetic heater cushion sunshade lighter accessor* headrest* aromather* fragranc* mat mats bracket android cleaning racing game* remote rear sun cup gps seat trunk mirror* park parking dvr tracker player mp rc speaker* light lamp* lights vent clip blind* trash organi* polish*',
  subjects:
    'factory plant launch production delivery crash market price review test project team event design brand company show showroom news export expansion strategy plan ambition dream story debut fire safety recall order demand will with from that this after into over could would should gets just hits takes is was has had and or in to for at president vice chief head executive stock store owner* center centre europe china beijing also still soon engineer* accident*',
  sureGoods:
    'charger* wallbox toy tent mattress inflator* holder* mount* adapter helmet* mode tyre tire cable* pump cover* mat scooter* bike* vacuum* cleaner purifier* humidifier freshener diffuser perfume inverter fridge refrig* jump',
  automatic:
    'start startup dimm* reboot* feed* hdr buy unlock* login updat* rota* backup reply sync focus sleep dial call record* check* empty* hand soap fill connect* wake lock shutdown restart install* permission* dark night pairing translat* clean* battery launch answer exposure hide power brightness',
  cues: 'tesla porsche byd nio kwh driv* automaker* carmaker*',
  aircraft: 'sukhoi suchoi sujói soukhoï fighter* aircraft',
};
