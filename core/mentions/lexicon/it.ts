import type { Lexicon } from '../lexicon';

/** Italian. */
export const it: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'auto automobil* vettur* macchina macchine veicol*',
  sureCars: 'berlin* fuoristrada',
  models: 'modell*',
  electric: 'elettric* ibrid*',
  modifiers:
    'prim* second* terz* nuov* prossim* futur* sportiv* autonom* intelligente lusso full targat* firmat* mai',
  purposes: 'per da',
  links: 'di del della dello da dal dalla',
  fillers: 'marchio casa gruppo colosso gigante azienda brand cinese tecnologico',
  makers: 'produttor* costruttor* casa',
  automotive: 'automobilistic*',
  businesses: 'divisione filiale ramo settore',
  goods:
    'caricabatteri* purificator* cellulare caricator* support* aspirapolvere dash telecamera compressor* adattator* modalità kit lampad* profum* frigorifero avviatore seggiolin* tappetin* pompa fotografica giocattolo cuscin* chiav* organizer',
  automatic: 'luminosità avvio riavvio rotazione blocco fuoco',
};
