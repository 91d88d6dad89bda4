import { ARABIC, scriptAt } from '../text/scripts';
import { isBesideCode } from './beside-code';
import { hasArticle, isDoubtful, isNear } from './doubt';
import { isDescription, isNamedByGoods } from './goods';
import { matchEnd } from './match-end';
import { type Brand, type Phrase, unitPhrase } from './phrase';
import {
  AFTER_BRAND,
  ANY_CAR,
  AUTOMOTIVE,
  BEFORE_BRAND,
  BEFORE_LINK,
  BUSINESS,
  CAR,
  CUE,
  ELECTRIC,
  FILLER,
  GOODS,
  LINK,
  MODEL_WORD,
  MODIFIER,
  SURE_CAR,
  TELLTALE,
} from './roles';
import { type Word, wordAfter, wordBefore } from './words';

/** A phrase has at most this many words before its brand. */
const MOST_WORDS = 10;
/** A line break between a phrase and the brand, with the indentation of page sources. */
const LINE_BREAK = /\n\s{0,15}$/;

/** "Cars of Xiaomi's rivals", "an EV from Xiaomi-backed Zongmu" are somebody else's. */
const OWNER = /['’]s \w|-[a-z]/y;

/** What the words before a brand have told so far, read from the brand to the left. */
interface Reading {
  /** Start of the last word that belongs to the phrase. */
  at: number;
  /** All roles the words of the phrase play. */
  roles: number;
  head: Word | null;
  linked: boolean;
  /** Whether a word that needs a link has been read: "auto *brand* Xiaomi" is none of Xiaomi's. */
  filled: boolean;
  describedBy: Word | null;
  /** Start of the last word before a link that may describe a car. */
  modified: number;
}

/** The longest noun phrase that ends with the brand: "première voiture électrique de Xiaomi". */
export function phraseBefore(text: string, brand: Brand): Phrase | null {
  const reading = readBefore(text, brand.at);
  const { at: start, roles } = reading;
  const isUnit = (roles & BUSINESS) > 0 && (roles & (AUTOMOTIVE | ANY_CAR)) > 0;
  const isSure = isUnit || (roles & (SURE_CAR | ELECTRIC)) > 0;
  if (!reading.linked && !touchesBrand(text, reading, brand)) return null;
  if (!isUnit && !namesCar(text, reading, brand)) return null;
  if (isNamedByGoods(text, start, roles, isSure, reading.linked)) return null;
  if (reading.head && !isSure && isDoubtful(text, reading.head, brand, reading.linked)) return null;
  if (matchEnd(OWNER, text, brand.to)) return null;
  return unitPhrase(isUnit ? 'unit' : 'generic', start, trailingEnd(text, brand));
}

/** Whether the phrase may stand before the brand without a link, as in "coche Xiaomi", on the same line. */
function touchesBrand(text: string, { at: start, roles, filled }: Reading, brand: Brand): boolean {
  return !filled && (roles & BEFORE_BRAND) > 0 && !LINE_BREAK.test(text.slice(start, brand.at));
}

/** Whether the words read name a car: by a car word, as an electric model, or as a model beside its code. */
function namesCar(text: string, { at: start, roles, head, describedBy }: Reading, brand: Brand): boolean {
  // English and its kin put no adjective behind the car: "EV ambitions of Xiaomi" is no car.
  if (head) return !describedBy || (head.roles & BEFORE_BRAND) > 0;
  if (!(roles & MODEL_WORD)) return (roles & SURE_CAR) > 0;
  // An electric model may be a kettle.
  return (
    ((roles & ELECTRIC) > 0 && isNear(text, start, brand.to, CUE)) || isBesideCode(text, start, brand.to)
  );
}

function readBefore(text: string, brandStart: number): Reading {
  const reading: Reading = {
    at: brandStart,
    roles: 0,
    head: null,
    linked: false,
    filled: false,
    describedBy: null,
    modified: brandStart,
  };
  // לשיאומי, لشاومي: what ties the brand on is written onto it.
  reading.linked = /[לل]/.test(text.charAt(brandStart - 1));
  let at = reading.linked ? brandStart - 1 : brandStart;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(text, at);
    if (!word || word.roles & GOODS || !take(text, reading, word)) break;
    at = word.at;
  }
  // "El primer eléctrico de Xiaomi": an article, and no noun.
  const { linked, head, roles, describedBy, modified } = reading;
  if (linked && !head && !describedBy && roles & ELECTRIC && hasArticle(text, modified)) {
    reading.at = modified;
    reading.roles |= SURE_CAR;
  }
  return reading;
}

/** Takes one more word into the reading; false if it does not belong to the phrase. */
function take(text: string, reading: Reading, word: Word): boolean {
  const { roles } = word;
  const isNoun = (roles & (ANY_CAR | BUSINESS | AUTOMOTIVE | MODEL_WORD)) > 0;
  const isNamed = reading.head !== null || (reading.roles & (BUSINESS | MODEL_WORD)) > 0;
  if (isNoun && roles & (BEFORE_LINK | BEFORE_BRAND)) {
    if (roles & ANY_CAR) reading.head ??= word;
    reading.at = word.at;
    reading.roles |= showsOrder(roles) || isOfLastOrder(text, word) ? roles : roles & ~BEFORE_BRAND;
  } else if (roles & MODIFIER && roles & (BEFORE_LINK | BEFORE_BRAND)) {
    if (isNamed) reading.at = word.at;
    if (reading.linked) reading.modified = word.at;
    reading.roles |= roles & (showsOrder(roles) ? ELECTRIC | BEFORE_BRAND : ELECTRIC);
  } else if (roles & LINK) {
    // "Coche de carreras de Xiaomi", but "coche del presidente de Xiaomi": of, or of the.
    if (reading.describedBy && !'dei'.includes(text.charAt(word.to - 1))) return false;
    reading.linked ||= !isNamed;
  } else if (roles & FILLER) {
    if (isNamed) return false;
    reading.filled ||= !reading.linked;
  } else if (reading.linked && !isNamed && !reading.describedBy && isDescription(text, word)) {
    reading.describedBy = word;
  } else return false;
  return true;
}

/**
 * Whether a word shows by itself how its language orders the phrase: "smart" and "sedan" are English too, so that
 * "the smart sedan Xiaomi showed" holds no phrase, unless an article of another language stands there, or other words
 * of it. Plain car words ("auto") are left to `isDoubtful`.
 */
function showsOrder(roles: number): boolean {
  return !(roles & AFTER_BRAND) || (roles & CAR) > 0;
}

/** Whether what stands around a car word is of a language that puts the brand last: "il SUV Xiaomi", "EV Xiaomi akan". */
function isOfLastOrder(text: string, { at: start, to: end }: Word): boolean {
  return hasArticle(text, start) || isNear(text, start, end, TELLTALE);
}

/** Arabic puts "electric" and "first" behind the brand: سيارة شاومي الكهربائية الأولى. */
function trailingEnd(text: string, brand: Brand): number {
  let end = brand.to;
  for (
    let word = wordAfter(text, end);
    word && word.roles & (MODIFIER | SURE_CAR);
    word = wordAfter(text, end)
  ) {
    // سيارات شاومي لأول مرة: "for the first time".
    if (scriptAt(text, word.at) !== ARABIC || text.charAt(word.at) === 'ل') break;
    end = word.to;
  }
  return end;
}
