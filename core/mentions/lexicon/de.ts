import type { Lexicon } from '../lexicon';

/** German. */
export const de: Lexicon = {
  script: 'latin',
  brand: 'linked',
  cars: 'wagen fahrzeug*',
  sureCars:
    'elektroauto* flitzer* e-auto e-autos elektrofahrzeug* e-fahrzeug* elektrolimousine* elektro-limousine e-limousine elektro-suv* e-suv* stromer* limousine* luxuslimousine* sportwagen supersportwagen',
  models: 'modell* elektromodell*',
  electric: 'elektrisch*',
  modifiers: 'erst* zweit* dritt* neu* eigen* kommend* gebaut* entwickelt* smart*',
  links: 'von vom aus der des',
  fillers: 'marke hause konzern* hersteller* dem chinesisch*',
  makers: 'autobauer hersteller',
  subjects: 'chef werk',
  goods:
    'halterung* handyhalter* ladegerät* luftreiniger* staubsauger* kompressor* luftkompressor* luftpumpe* autozubehör zubehör dashcam* saugroboter* ladekabel duft* kühlbox* spielzeug* kindersitz* kamera* lampe* ferngesteuert*',
  purposes: 'für fürs',
  automotive: 'autosparte autogeschäft* automobilsparte elektroautosparte elektroauto-sparte autotochter',
  businesses:
    'sparte geschäft autosparte autogeschäft* automobilsparte elektroautosparte elektroauto-sparte autotochter',
  automatic: 'fokus modus helligkeit abschalt* wiedergabe dreh* sperr* neustart',
};
