import type { Lexicon } from '../lexicon';

/** Dutch. */
export const nl: Lexicon = {
  script: 'latin',
  brand: 'linked',
  cars: "wagen voertuig* auto's",
  sureCars: "elektroauto* ev's suv's",
  models: 'modellen automodel',
  electric: 'elektrisch*',
  modifiers: 'eerste tweede nieuw* eigen slimme',
  links: 'van door uit',
  fillers: 'het merk chinese',
  makers: 'fabrikant* autofabrikant*',
  goods:
    'oplader* houder* telefoonhouder* stofzuiger* lader accessoire* speelgoed koelbox* autostoel* luchtpomp* luchtverfriss*',
  automotive: 'autodivisie autotak',
  businesses: 'divisie tak autodivisie autotak',
};
