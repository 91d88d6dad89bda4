import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('it');

const said = { goal: 'Obiettivo', strategy: 'Piano', value: 'Parole', context: 'Parole' };
const places = {
  sentence: 'questa frase',
  paragraph: 'questo paragrafo',
  heading: 'il titoletto',
  title: 'il titolo',
};

const card: CardStrings = {
  onRecord: 'che cosa è stato detto',
  probably: (name) => `probabilmente la ${name} di Xiaomi`,
  pin: 'Tieni aperta',
  close: 'Chiudi',
  previous: 'Menzione precedente',
  next: 'Menzione successiva',
  position: (at, total) => `${at} di ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} di ${speaker} secondo l’articolo: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) => `Commento dell’articolo, non parole di ${speaker}; evento del ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'conferenza di Xiaomi sulla tecnologia dell’auto',
    Beijing: 'Pechino',
  },
  ourWording: 'titolo tradotto da noi',
  source: 'fonte',
  sourceOf: (outlet) => `fonte: ${outlet}, si apre in una nuova scheda`,
  topics: {
    rank: 'posizione',
    horizon: 'tempi',
    rivals: 'rivali',
    global: 'mercato mondiale',
    product: 'l’auto',
    'smart-space': 'spazio intelligente',
    technology: 'tecnologia',
    design: 'design',
    marketing: 'marketing',
    price: 'prezzo',
    environment: 'ambiente',
    china: 'ascesa della Cina',
  },
  because: (where, topics) => `Scelta perché ${places[where]} tratta di: ${topics}.`,
  headline: 'L’obiettivo principale: qui non si parla di altri.',
  leftOut: 'Qui non si parla di un tema scelto da te.',
  asOf: (date) => `al ${date}`,
  cite: 'Cita',
  cited: 'Copiato',
  notCited: 'Non copiato',
  plainText: 'Testo semplice',
  withSentence: 'con la frase della pagina',
  allStatements: (n) =>
    count(n, {
      one: 'Tutte le dichiarazioni (#)',
      many: 'Tutte le # dichiarazioni',
      other: 'Tutte le # dichiarazioni',
    }),
  offOn: (site) => `Disattiva su ${site}`,
  offHere: 'Disattiva su questo sito',
  notThis: (name) => `Non è ${name}`,
  isOff: (site) => `On Record è disattivato su ${site}.`,
  isOffHere: 'On Record è disattivato su questo sito.',
  isSilenced: (text) => `«${text}» non è più segnalato in questa pagina.`,
  undo: 'Annulla',
  comparison: {
    here: 'Qui',
    stated: 'Dichiarato',
    verdicts: {
      same: 'Coincide con quanto dichiarato.',
      differs: 'Diverso da quanto dichiarato.',
      older: 'Questa pagina precede la dichiarazione.',
      'not-comparable': 'Non è la stessa misura.',
    },
    scopes: {
      'electric-or-premium': 'Non è la stessa misura: solo tra marchi elettrici o premium.',
      'one-region': 'Non è la stessa misura: solo in un Paese o in una regione.',
    },
    differently: 'Formulato diversamente',
  },
  horizon: {
    today: 'oggi',
    stated: 'dichiarato',
    here: (year) => `qui: ${year}`,
    claimed: (year) => `Questa pagina indica il ${year}.`,
    passed: (span, least, most) => `Dei ${least}–${most} anni dichiarati sono passati ${span}.`,
    over: (year) => `Il periodo dichiarato è finito nel ${year}.`,
    window: (announced, from, to) => `Dichiarato il ${announced}; il periodo va dal ${from} al ${to}.`,
    years: (n) => count(n, { one: '# anno', many: '# anni', other: '# anni' }),
    months: (n) => count(n, { one: '# mese', many: '# mesi', other: '# mesi' }),
  },
};

export const cardLocale: Locale = { tag: 'it', formats: 'it', dir: 'ltr', card };
