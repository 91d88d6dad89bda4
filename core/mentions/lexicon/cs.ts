import type { Lexicon } from '../lexicon';

/** Czech. */
export const cs: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'auto auta autu autem aut vůz voz* vozid* automobil*',
  sureCars: 'elektromobil* elektroaut* sedan* limuzín*',
  models: 'model*',
  electric: 'elektrick* hybridn*',
  modifiers: 'prvn* druh* třet* nov* vlastn* sportovn* luxusn* chytr* plně čistě',
  purposes: 'do pro',
  links: 'od značky firmy společnosti automobilky z',
  fillers: 'čínsk* dílny',
  makers: 'výrobc*',
  automotive: 'automobilov*',
  businesses: 'diviz* byznys*',
  goods: 'nabíječk* držák* vysavač* kamer* kompresor* adaptér* vůně lednič* hračk* sedačk* pump*',
};
