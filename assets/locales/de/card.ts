import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('de');

const said = { goal: 'Ziel', strategy: 'Plan', value: 'Worte', context: 'Worte' };
const places = {
  sentence: 'in diesem Satz',
  paragraph: 'in diesem Absatz',
  heading: 'in der Überschrift',
  title: 'im Titel',
};

const card: CardStrings = {
  onRecord: 'dokumentiert',
  probably: (name) => `vermutlich Xiaomis ${name}`,
  pin: 'Offen halten',
  close: 'Schließen',
  previous: 'Vorige Erwähnung',
  next: 'Nächste Erwähnung',
  position: (at, total) => `${at} von ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} von ${speaker} laut Bericht: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Kommentar des Berichts, nicht die Worte von ${speaker}; Veranstaltung vom ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'Xiaomis Technikkonferenz zum Auto',
    Beijing: 'Peking',
  },
  ourWording: 'Titel von uns übersetzt',
  source: 'Quelle',
  sourceOf: (outlet) => `Quelle: ${outlet}, öffnet in neuem Tab`,
  topics: {
    rank: 'Rang',
    horizon: 'Zeitrahmen',
    rivals: 'Konkurrenz',
    global: 'Weltmärkte',
    product: 'das Auto',
    'smart-space': 'smarter Raum',
    technology: 'Technik',
    design: 'Design',
    marketing: 'Marketing',
    price: 'Preis',
    environment: 'Umwelt',
    china: 'Chinas Aufstieg',
  },
  because: (where, topics) => `Ausgewählt, weil es ${places[where]} um ${topics} geht.`,
  headline: 'Das Hauptziel, denn um ein anderes geht es hier nicht.',
  leftOut: 'Um ein Thema Ihrer Wahl geht es hier nicht.',
  asOf: (date) => `Stand ${date}`,
  cite: 'Zitieren',
  cited: 'Kopiert',
  notCited: 'Nicht kopiert',
  plainText: 'Nur Text',
  withSentence: 'mit dem Satz der Seite',
  allStatements: (n) => count(n, { one: 'Alle Aussagen (#)', other: 'Alle # Aussagen' }),
  offOn: (site) => `Ausschalten auf ${site}`,
  offHere: 'Ausschalten auf dieser Website',
  notThis: (name) => `Nicht ${name}`,
  isOff: (site) => `On Record ist auf ${site} aus.`,
  isOffHere: 'On Record ist auf dieser Website aus.',
  isSilenced: (text) => `„${text}“ wird auf dieser Seite nicht mehr markiert.`,
  undo: 'Rückgängig',
  comparison: {
    here: 'Hier',
    stated: 'Gesagt',
    verdicts: {
      same: 'Stimmt mit der Aussage überein.',
      differs: 'Weicht von der Aussage ab.',
      older: 'Diese Seite ist älter als die Aussage.',
      'not-comparable': 'Nicht dasselbe Maß.',
    },
    scopes: {
      'electric-or-premium': 'Nicht dasselbe Maß: nur unter Elektro- oder Premiumherstellern.',
      'one-region': 'Nicht dasselbe Maß: nur in einem Land oder einer Region.',
    },
    differently: 'Anders formuliert',
  },
  horizon: {
    today: 'heute',
    stated: 'laut Aussage',
    here: (year) => `hier: ${year}`,
    claimed: (year) => `Diese Seite nennt ${year}.`,
    passed: (span, least, most) => `Von den genannten ${least} bis ${most} Jahren sind vergangen: ${span}.`,
    over: (year) => `Die genannte Frist endete ${year}.`,
    window: (announced, from, to) => `Gesagt am ${announced}; der Zeitraum reicht von ${from} bis ${to}.`,
    years: (n) => count(n, { one: '# Jahr', other: '# Jahre' }),
    months: (n) => count(n, { one: '# Monat', other: '# Monate' }),
  },
};

export const cardLocale: Locale = { tag: 'de', formats: 'de', dir: 'ltr', card };
