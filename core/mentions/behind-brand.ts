import { CYRILLIC, isApostrophe, isHyphen, isSpace, LATIN, scriptAt } from '../text/scripts';
import { isBesideCode } from './beside-code';
import { codeBehindBrand } from './codes';
import { isForGoods, isPartOfLongerWord } from './goods';
import { type Brand, type Phrase, unitPhrase } from './phrase';
import {
  AFTER_BRAND,
  ANY_CAR,
  AUTOMOTIVE,
  BUSINESS,
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
const LATIN_GENITIVE = /['’ʼ](?:s|nin|nın)?|s|nin|n/iy;

/** What belongs to a company's full name. */
const COMPANY_TAIL =
  /\s?(?:科技)?有限公司|(?: Technology| Tech)?(?:,? Co\.?,? ?Ltd\.?| Company Limited| Limited| Inc\.?)|(?: Technology)(?= (?:Co|Company)\b)/iy;

/** A name written onto the brand, as in a hashtag or in haste: XiaomiSU7, XiaomiEV. */
const GLUED_NAME = /(?:EVs?|Autos?|Motors|Automobile|Automotive)(?![A-Za-z0-9_])/y;

/** The brand once more in another script, as in シャオミ（Xiaomi）, or the group's name: "Xiaomi Corp." */
const GLOSS =
  /\s?[(（](?:xiaomi|小米|シャオミ|샤오미)(?:科技|集团|集團)?[)）]|\s(?:Corp(?:oration)?\.?|Inc\.?|Group|Technology)(?=['’]|\s)/iy;

/** First characters of a gloss, behind the white space it may stand behind. */
const GLOSS_BEGINNINGS = '(（cCiIgGtT';

/** The longest mention that begins with the brand; null if the brand stands for the phone company alone. */
export function phraseBehind(text: string, brand: Brand): Phrase | null {
  return namedBehind(text, brand) ?? namedBehindGloss(text, brand);
}

function namedBehindGloss(text: string, brand: Brand): Phrase | null {
  const end = brand.end;
  if (!GLOSS_BEGINNINGS.includes(text.charAt(isSpace(text.charCodeAt(end)) ? end + 1 : end))) return null;
  GLOSS.lastIndex = end;
  const gloss = GLOSS.exec(text);
  return gloss && namedBehind(text, { ...brand, end: end + gloss[0].length });
}

function namedBehind(text: string, brand: Brand): Phrase | null {
  const isGlued = brand.script === LATIN && scriptAt(text, brand.end) === LATIN;
  const glued = isGlued ? gluedPhrase(text, brand) : null;
  if (glued) return glued;
  const genitive = latinGenitiveEnd(text, brand);
  if (genitive > brand.end) return carPhrase(text, brand, genitive, wordAfter(text, genitive));
  const next = isGlued ? -1 : pastGap(text, brand.end, 1);
  if (next < 0) return null;
  const code = codeBehindBrand(text, next, brand.script);
  if (code) return { ...code, start: brand.start };
  const word = wordAt(text, next);
  if (!word?.roles) return null;
  return unitName(text, brand, word) ?? carPhrase(text, brand, brand.end, word);
}

function gluedPhrase(text: string, brand: Brand): Phrase | null {
  const isIdentifier = text.charAt(brand.start) === 'x' && !/[#@]/.test(text.charAt(brand.start - 1));
  if (isIdentifier) return null;
  const code = codeBehindBrand(text, brand.end, brand.script);
  if (code) return { ...code, start: brand.start };
  GLUED_NAME.lastIndex = brand.end;
  const name = GLUED_NAME.exec(text);
  return name && unitPhrase('unit', brand.start, brand.end + name[0].length);
}

/** Where the genitive of the brand in Latin letters ends; the brand's own end if it has none. */
function latinGenitiveEnd(text: string, brand: Brand): number {
  const unit = text.charCodeAt(brand.end);
  if (!isApostrophe(unit) && (brand.script !== LATIN || scriptAt(text, brand.end) !== LATIN))
    return brand.end;
  LATIN_GENITIVE.lastIndex = brand.end;
  const end = brand.end + (LATIN_GENITIVE.exec(text)?.[0].length ?? 0);
  return scriptAt(text, end) === LATIN ? brand.end : end;
}

function unitName(text: string, brand: Brand, word: Word): Phrase | null {
  if (!(word.roles & UNIT_NAME) || isHomeInTurkish(text, brand, word)) return null;
  // "Xiaomi авто очистка": the name has a capital, the car stands before the brand.
  if (scriptAt(text, word.start) === CYRILLIC && !isCapital(text, word.start)) return null;
  if (isPartOfLongerWord(text, word, 0) || isForGoods(text, word, 0)) return null;
  COMPANY_TAIL.lastIndex = word.end;
  const tail = COMPANY_TAIL.exec(text);
  const next = tail ? null : wordAfter(text, word.end);
  const isBusiness = next && next.roles & BUSINESS && word.roles & SURE_CAR;
  const end = isBusiness ? next.end : word.end + (tail?.[0].length ?? 0);
  return unitPhrase('unit', brand.start, end);
}

/** "ev" is Turkish for "home": the English word is written in capitals, or in a text without any. */
function isHomeInTurkish(text: string, brand: Brand, word: Word): boolean {
  const form = text.slice(word.start, word.end);
  return form === 'Ev' || (form === 'ev' && text.charAt(brand.start) === 'X');
}

/** What the words behind a brand have told so far. */
interface Reading {
  end: number;
  head: Word | null;
  /** All roles the words of the phrase play. */
  roles: number;
}

/** The noun phrase behind the brand: modifiers, a car word, and what still belongs to it. */
function carPhrase(text: string, brand: Brand, from: number, first: Word | null): Phrase | null {
  const reading: Reading = { end: from, head: null, roles: 0 };
  const isGenitive = from > brand.end;
  let word = first;
  for (let count = 0; word && count < MOST_WORDS; count++) {
    if (isHomeInTurkish(text, brand, word) || isPartOfLongerWord(text, word, reading.roles)) break;
    if (isBusiness(reading, word)) {
      return unitPhrase('unit', brand.start, word.end);
    }
    if (!take(reading, word) && !(isGenitive && !reading.head && isAdjective(text, word))) break;
    word = wordAfter(text, word.end);
  }
  const { head, roles, end } = reading;
  if (!head && !(roles & MODEL_WORD && isBesideCode(text, brand.start, end))) return null;
  if (head && isForGoods(text, head, roles)) return null;
  return unitPhrase('generic', brand.start, end);
}

/** What English writes between a genitive and its noun: "Xiaomi's four-door, best-selling, fastest sedan". */
const ADJECTIVE = /(?:est|ed|ful|ous|ive|able)$/;

function isAdjective(text: string, { start, end, roles }: Word): boolean {
  const isTied = isHyphen(text.charCodeAt(end)) || isHyphen(text.charCodeAt(start - 1));
  return isTied || (roles === 0 && ADJECTIVE.test(text.slice(start, end)));
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
    reading.end = word.end;
  } else if (
    reading.head ||
    !(roles & GENITIVE || (roles & (MODIFIER | AUTOMOTIVE) && roles & AFTER_BRAND))
  ) {
    return false;
  }
  reading.roles |= roles;
  return true;
}
