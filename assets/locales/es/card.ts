import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('es');

const said = { goal: 'Objetivo', strategy: 'Plan', value: 'Palabras', context: 'Palabras' };
const places = {
  sentence: 'esta frase',
  paragraph: 'este párrafo',
  heading: 'el encabezado',
  title: 'el título',
};

const card: CardStrings = {
  onRecord: 'lo declarado',
  probably: (name) => `probablemente el ${name} de Xiaomi`,
  pin: 'Mantener abierta',
  close: 'Cerrar',
  previous: 'Mención anterior',
  next: 'Mención siguiente',
  position: (at, total) => `${at} de ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} de ${speaker} según la crónica: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Comentario de la propia crónica, no palabras de ${speaker}; acto del ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'conferencia de tecnología automotriz de Xiaomi',
    Beijing: 'Pekín',
  },
  ourWording: 'título traducido por nosotros',
  source: 'fuente',
  sourceOf: (outlet) => `fuente: ${outlet}, se abre en una pestaña nueva`,
  topics: {
    rank: 'puesto',
    horizon: 'plazo',
    rivals: 'rivales',
    global: 'mercado mundial',
    product: 'el coche',
    'smart-space': 'espacio inteligente',
    technology: 'tecnología',
    design: 'diseño',
    marketing: 'marketing',
    price: 'precio',
    environment: 'medio ambiente',
    china: 'auge de China',
  },
  because: (where, topics) => `Elegida porque ${places[where]} trata de: ${topics}.`,
  headline: 'El objetivo principal, pues aquí no se habla de otro.',
  leftOut: 'Aquí no se habla de ningún tema elegido.',
  asOf: (date) => `a ${date}`,
  cite: 'Citar',
  cited: 'Copiado',
  notCited: 'No copiado',
  plainText: 'Texto sin formato',
  withSentence: 'con la frase de la página',
  allStatements: (n) =>
    count(n, {
      one: 'Todas las declaraciones (#)',
      many: 'Las # declaraciones',
      other: 'Las # declaraciones',
    }),
  offOn: (site) => `Desactivar en ${site}`,
  offHere: 'Desactivar en este sitio',
  notThis: (name) => `No es ${name}`,
  isOff: (site) => `On Record está desactivado en ${site}.`,
  isOffHere: 'On Record está desactivado en este sitio.',
  isSilenced: (text) => `«${text}» ya no se marca en esta página.`,
  undo: 'Deshacer',
  comparison: {
    here: 'Aquí',
    stated: 'Declarado',
    verdicts: {
      same: 'Coincide con lo declarado.',
      differs: 'Difiere de lo declarado.',
      older: 'Esta página es anterior a la declaración.',
      'not-comparable': 'No es la misma medida.',
    },
    scopes: {
      'electric-or-premium': 'No es la misma medida: solo entre fabricantes eléctricos o premium.',
      'one-region': 'No es la misma medida: solo en un país o una región.',
    },
    differently: 'Formulado de otro modo',
  },
  horizon: {
    today: 'hoy',
    stated: 'declarado',
    here: (year) => `aquí: ${year}`,
    claimed: (year) => `Esta página habla de ${year}.`,
    passed: (span, least, most) => `Han pasado ${span} de los ${least} a ${most} años declarados.`,
    over: (year) => `El plazo declarado terminó en ${year}.`,
    window: (announced, from, to) => `Declarado el ${announced}; el plazo va de ${from} a ${to}.`,
    years: (n) => count(n, { one: '# año', many: '# años', other: '# años' }),
    months: (n) => count(n, { one: '# mes', many: '# meses', other: '# meses' }),
  },
};

export const cardLocale: Locale = { tag: 'es', formats: 'es', dir: 'ltr', card };
