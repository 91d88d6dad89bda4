import type { Lexicon } from '../lexicon';

/** German. */
export const de: Lexicon = {
  script: 'latin',
  brand: 'linked',
  cars: 'wagen fahrzeug*',
  sureCars:
    'elektroauto* e-auto e-autos elektrofahrzeug* e-fahrzeug* elektrolimousine* elektro-limousine e-limousine elektro-suv* e-suv* stromer* limousine* sportwagen',
  models: 'modell* elektromodell* automodell*',
  electric: 'elektrisch* vollelektrisch*',
  modifiers: 'erst* zweit* dritt* neu* eigen* kommend* lang ersehnt* gebaut* entwickelt* smart*',
  links: 'von vom aus der des',
  fillers: 'marke konzern* hersteller* dem chinesisch*',
  makers: 'autobauer hersteller',
  subjects: 'chef werk',
  goods:
    'halterung* handyhalter* ladegerät* luftreiniger* staubsauger* kompressor* luftkompressor* luftpumpe* autozubehör zubehör dashcam* saugroboter* ladekabel duft* kühlbox* spielzeug* kindersitz* kamera* lampe*',
  purposes: 'für fürs',
  automotive:
    'autosparte autogeschäft* automobilsparte elektroautosparte elektroauto-sparte autotochter auto-sparte',
  businesses:
    'sparte geschäft autosparte autogeschäft* automobilsparte elektroautosparte elektroauto-sparte autotochter auto-sparte',
  automatic: 'fokus modus helligkeit abschalt* wiedergabe dreh* sperr* neustart',
};
