import { CYRILLIC, isApostrophe, isHyphen, LATIN, scriptAt, unitAt } from '../text/scripts';
import { isBesideCode } from './beside-code';
import { codeBehindBrand } from './codes';
import { isForGoods, isPartOfLongerWord } from './goods';
import { matchEnd } from './match-end';
import { type Brand, type Phrase, unitPhrase } from './phrase';
import {
  AFTER_BRAND,
  ANY_CAR,
  AUTOMOTIVE,
  BUSINESS,
  ELECTRIC,
  GENITIVE,
  MODEL_WORD,
  MODIFIER,
  SURE_CAR,
  UNIT_NAME,
} from './roles';
import { isCapital, pastGap, type Word, wordAfter, wordAt } from './words';

/** A phrase has at most this many words behind its brand. */
const MOST_WORDS = 8;

/** The genitive of the brand in Latin letters: Xiaomi's, Xiaomi’, Xiaomis, Xiaomi'nin. */
const LATIN_GENITIVE = /['’‘ʼ]?(?:s|n(?:[iıİ]n)?)?/iy;

/** "Xiaomi's 1,548-hp sedan", "Xiaomi's 800V SUV". */
const POWER = /\s\d\S*/y;

/** A few characters in brackets, as in シャオミ（Xiaomi） and "Xiaomi (1810.HK)", or the group's name: "Xiaomi Corp." */
const GLOSS =
  /(?:\s|集[团團団])?[(（][^()（）\n\u2029]{2,8}[)）][」』]?|[」』）](?=[の的])|\s(?:Corp\w*|Inc|Group|Technology)\.?(?=['’\s])/y;

/** The longest mention that begins with the brand; null if the brand stands for the phone company alone. */
export function phraseBehind(text: string, brand: Brand): Phrase | null {
  return namedBehind(text, brand) ?? namedBehindGloss(text, brand);
}

function namedBehindGloss(text: string, brand: Brand): Phrase | null {
  const end = matchEnd(GLOSS, text, brand.to);
  return end ? namedBehind(text, { ...brand, to: end }) : null;
}

function namedBehind(text: string, brand: Brand): Phrase | null {
  const isGlued = brand.script === LATIN && scriptAt(text, brand.to) === LATIN;
  const isIdentifier = isGlued && text.charAt(brand.at) === 'x' && !/[#@]/.test(text.charAt(brand.at - 1));
  const next = isIdentifier ? -1 : isGlued ? brand.to : pastGap(text, brand.to, 1);
  const code = next < 0 ? null : codeBehindBrand(text, next, brand.script);
  if (code) {
    code.at = brand.at;
    return code;
  }
  const genitive = latinGenitiveEnd(text, brand);
  if (genitive > brand.to)
    return carPhrase(text, brand, genitive, wordAfter(text, matchEnd(POWER, text, genitive) || genitive));
  const word = next < 0 ? null : wordAt(text, next);
  if (!word?.roles) return null;
  // A name written onto the brand, as in a hashtag or in haste: XiaomiEV.
  if (isGlued)
    return isCapital(text, next) && word.roles & UNIT_NAME ? unitPhrase('unit', brand.at, word.to) : null;
  return unitName(text, brand, word) ?? carPhrase(text, brand, brand.to, word);
}

/** Where the genitive of the brand in Latin letters ends; the brand's own end if it has none. */
function latinGenitiveEnd(text: string, brand: Brand): number {
  const unit = unitAt(text, brand.to, 1);
  if (!isApostrophe(unit) && (brand.script !== LATIN || scriptAt(text, brand.to) !== LATIN)) return brand.to;
  const end = matchEnd(LATIN_GENITIVE, text, brand.to);
  return end && scriptAt(text, end) !== LATIN ? end : brand.to;
}

function unitName(text: string, brand: Brand, word: Word): Phrase | null {
  if (!(word.roles & UNIT_NAME) || isHomeInTurkish(text, brand, word)) return null;
  // "Xiaomi авто очистка": the name has a capital, the car stands before the brand.
  if (scriptAt(text, word.at) === CYRILLIC && !isCapital(text, word.at)) return null;
  if (isPartOfLongerWord(text, word, 0) || isForGoods(text, word, 0)) return null;
  const next = word.roles & SURE_CAR ? wordAfter(text, word.to) : null;
  // "Xiaomi EV cars" are the cars.
  if (next && next.roles & ANY_CAR) return null;
  const end = next && next.roles & BUSINESS ? next.to : word.to;
  return unitPhrase('unit', brand.at, end);
}

/** "ev" is Turkish for "home": the English word is written in capitals, or in a text without any. */
function isHomeInTurkish(text: string, brand: Brand, word: Word): boolean {
  const form = text.slice(word.at, word.to);
  return form === 'Ev' || (form === 'ev' && text.charAt(brand.at) === 'X');
}

/** What the words behind a brand have told so far. */
interface Reading {
  to: number;
  head: Word | null;
  /** All roles the words of the phrase play. */
  roles: number;
}

/** The noun phrase behind the brand: modifiers, a car word, and what still belongs to it. */
function carPhrase(text: string, brand: Brand, from: number, first: Word | null): Phrase | null {
  const reading: Reading = { to: from, head: null, roles: 0 };
  const isGenitive = from > brand.to;
  let word = first;
  for (let count = 0; word && count < MOST_WORDS; count++) {
    if (isHomeInTurkish(text, brand, word) || isPartOfLongerWord(text, word, reading.roles)) break;
    if (isBusiness(reading, word)) {
      return unitPhrase('unit', brand.at, word.to);
    }
    if (!take(reading, word) && !(isGenitive && !reading.head && mayDescribe(text, word))) break;
    word = wordAfter(text, word.to);
  }
  const { head, roles, to: end } = reading;
  if (!head && !(roles & MODEL_WORD && isBesideCode(text, brand.at, end))) return null;
  if (head && isForGoods(text, head, roles)) return null;
  return unitPhrase('generic', brand.at, end);
}

/** What English writes between a genitive and its noun: "Xiaomi's four-door, best-selling, fastest sedan". */
const ADJECTIVE = /(?:est|ed|ful|ous|ive|able)$/;

function mayDescribe(text: string, { at: start, to: end, roles }: Word): boolean {
  if (isHyphen(unitAt(text, end, 1)) || isHyphen(unitAt(text, start, -1))) return true;
  if (roles !== 0) return false;
  // Any word right before what can only be a car: "Xiaomi's earlier sedan", "Xiaomis günstige Limousine".
  return (
    ADJECTIVE.test(text.slice(start, end)) || ((wordAfter(text, end)?.roles ?? 0) & (SURE_CAR | ELECTRIC)) > 0
  );
}

function isBusiness(reading: Reading, word: Word): boolean {
  return (word.roles & BUSINESS) > 0 && ((reading.roles | word.roles) & (AUTOMOTIVE | ANY_CAR)) > 0;
}

/** Takes one more word into the reading; false if it does not belong to the phrase. */
function take(reading: Reading, word: Word): boolean {
  const { roles } = word;
  const isNoun = (roles & (ANY_CAR | MODEL_WORD)) > 0 && (roles & AFTER_BRAND) > 0;
  if (isNoun) {
    if (roles & ANY_CAR) reading.head = word;
    reading.to = word.to;
  } else if (
    reading.head ||
    !(roles & GENITIVE || (roles & (MODIFIER | AUTOMOTIVE) && roles & AFTER_BRAND))
  ) {
    return false;
  }
  reading.roles |= roles;
  return true;
}
