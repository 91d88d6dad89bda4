import type { CardStrings } from '../../../core/locale/card-strings';
import { plural } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = (n: number, one: string, other: string): string => plural('en-GB', n, { one, other });

const said = { goal: 'goal', strategy: 'plan', value: 'words', context: 'words' };
const places = {
  sentence: 'this sentence',
  paragraph: 'this paragraph',
  heading: 'the heading',
  title: 'the title',
};

const card: CardStrings = {
  onRecord: 'on record',
  probably: (name) => `probably Xiaomi’s ${name}`,
  pin: 'Keep open',
  close: 'Close',
  previous: 'Previous mention',
  next: 'Next mention',
  position: (at, total) => `${at} of ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${speaker}’s ${said[kind]} as reported from the ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `The report’s own commentary, not ${speaker}’s words, on the event of ${date}`,
  names: {},
  ourWording: 'title in our translation',
  source: 'source',
  sourceOf: (outlet) => `source: ${outlet}, opens in a new tab`,
  topics: {
    rank: 'rank',
    horizon: 'years',
    rivals: 'rivals',
    global: 'world markets',
    product: 'the car',
    'smart-space': 'smart space',
    technology: 'technology',
    design: 'design',
    marketing: 'marketing',
    price: 'price',
    environment: 'environment',
    china: 'China’s rise',
  },
  because: (where, topics) => `Because ${places[where]} speaks of ${topics}.`,
  headline: 'The headline goal, as nothing here speaks of another.',
  leftOut: 'Nothing here speaks of a topic you chose.',
  asOf: (date) => `as of ${date}`,
  cite: 'Cite',
  cited: 'Copied',
  notCited: 'Not copied',
  plainText: 'Plain text',
  withSentence: 'with the page’s sentence',
  allStatements: (n) => count(n, 'All # statement', 'All # statements'),
  offOn: (site) => `Off on ${site}`,
  offHere: 'Off on this site',
  notThis: (name) => `Not ${name}`,
  isOff: (site) => `On Record is off on ${site}.`,
  isOffHere: 'On Record is off on this site.',
  isSilenced: (text) => `“${text}” is no longer marked on this page.`,
  undo: 'Undo',
  comparison: {
    here: 'Here',
    stated: 'Stated',
    verdicts: {
      same: 'The same as was stated.',
      differs: 'Differs from what was stated.',
      older: 'This page is older than the statement.',
      'not-comparable': 'Not the same measure.',
    },
    scopes: {
      'electric-or-premium': 'Not the same measure: among electric or premium carmakers only.',
      'one-region': 'Not the same measure: in one country or region only.',
    },
    differently: 'Worded differently',
  },
  horizon: {
    today: 'today',
    stated: 'as stated',
    here: (year) => `here: ${year}`,
    claimed: (year) => `This page says ${year}.`,
    passed: (span, least, most) => `${span} of the stated ${least} to ${most} years have passed.`,
    over: (year) => `The stated span ended in ${year}.`,
    window: (announced, from, to) => `Stated on ${announced}; the window is ${from} to ${to}.`,
    years: (n) => count(n, '# year', '# years'),
    months: (n) => count(n, '# month', '# months'),
  },
};

export const cardLocale: Locale = { tag: 'en', formats: 'en-GB', dir: 'ltr', card };
