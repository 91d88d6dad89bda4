import type { Lexicon } from '../lexicon';

/** Polish. */
export const pl: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'samochód samochod* auto auta autem autu aut pojazd*',
  sureCars: 'elektryk* sedan* suv suvy suva suv-* crossover* limuzyn*',
  models: 'model*',
  electric: 'elektryczn* hybrydow*',
  modifiers: 'pierwsz* drug* trzeci* now* własn* sportow* osobow* luksusow* inteligentn* autonomiczn*',
  telltales: 'się jest oraz',
  purposes: 'do dla',
  links: 'od marki firmy koncernu z',
  fillers: 'producenta giganta chińsk* logo',
  makers: 'producent*',
  automotive: 'motoryzacyjn* samochodow*',
  businesses: 'dział* dywizj* oddział* spółk* biznes*',
  goods:
    'ładowark* uchwyt* odkurzacz* kamer* rejestrator* kompresor* pompk* adapter* zapach* lodówk* zabawk* prostownik* fotelik* dywanik*',
};
