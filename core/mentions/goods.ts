import { CJK, DIGIT, isHyphen, isUnspaced, LATIN, scriptAt, THAI } from '../text/scripts';
import { gatePattern } from './anchors';
import { codeFrom } from './codes';
import {
  ANY_CAR,
  AUTOMATIC,
  BUSINESS,
  CLAUSE,
  ELECTRIC,
  GENITIVE,
  GOODS,
  LINK,
  MAKER,
  MODEL_WORD,
  MODIFIER,
  PURPOSE,
  SURE_CAR,
  SURE_GOODS,
  UNIT_NAME,
} from './roles';
import { isCapital, type Word, wordAfter, wordAt, wordBefore } from './words';

/** A word this long can describe cars and goods ("car suction holder", "coche barato de Xiaomi"). */
const SHORTEST_DESCRIPTION = 5;
/** Shorter words in a title are no things: "in", "to". */
const SHORTEST_THING = 4;
/** How many words behind a car word may lead to the goods: "Xiaomi Smart Car Electric Sensor Phone Holder". */
const WORDS_BEHIND = 4;
/** Longer runs of Thai are whole clauses, which begin with anything (UTF-16 code units). */
const LONGEST_RUN = 40;
/** How many words before a phrase may say that it names goods: "cargador para el coche". */
const WORDS_BEFORE = 4;

/**
 * Whether a car word only says what the thing behind it is for: "Xiaomi car charger", "Xiaomi auto start". `roles`
 * are those of its whole phrase, which may make the car sure.
 */
export function isForGoods(text: string, car: Word, roles: number): boolean {
  let word = wordAfter(text, car.end);
  const isSure = roles & (SURE_CAR | ELECTRIC);
  if (isTied(text, car.end, !!isSure)) return true;
  if (isSure) return areSureGoods(text, word);
  if (!word) return false;
  if (word.roles & CLAUSE) return true;
  const form = text.slice(car.start, car.end);
  if (word.roles & AUTOMATIC && form.toLowerCase() === 'auto') return true;
  const isNoun = isHyphen(text.charCodeAt(car.start - 1));
  // "Xiaomi auto pause": whatever is done by itself is none of the words the spotter knows.
  if (form === 'auto' && !isNoun && word.roles === 0 && !isCapital(text, word.start)) return true;
  if (isTitle(text, car, word)) return true;
  for (let count = 0; word && count < WORDS_BEHIND; count++) {
    if (word.roles & GOODS) return true;
    const describes = word.roles & (MODIFIER | MODEL_WORD) || isDescription(text, word);
    const isCode = scriptAt(text, word.end) === DIGIT && !codeFrom(text, word.start);
    // In the names of goods every word has a capital; in a sentence one description is enough.
    if (!(describes || isCode) || (count > 0 && !isCapital(text, word.start))) return false;
    word = wordAfter(text, isCode ? word.end + 1 : word.end);
  }
  return false;
}

/** "Xiaomi EV charging cable": goods that are so behind any car, past words that may be said of goods. */
function areSureGoods(text: string, first: Word | null): boolean {
  let word = first;
  while (word && word.roles & GOODS && !(word.roles & SURE_GOODS)) word = wordAfter(text, word.end);
  return !!word && (word.roles & SURE_GOODS) > 0;
}

/** "Xiaomi Car Towel": in a title an unknown noun behind a car is what is sold, unless it is a verb ("Wins"). */
function isTitle(text: string, car: Word, { start, end, roles }: Word): boolean {
  const isThing = roles === 0 && isCapital(text, start) && text.charAt(end - 1) !== 's';
  const isName = end - start < SHORTEST_THING || gatePattern.test(text.slice(start, end));
  return isThing && !isName && isCapital(text, car.start) && !(car.roles & UNIT_NAME);
}

/** Whether a word that is not known can be an adjective: shorter ones are particles, and the brand is none. */
export function isDescription(text: string, { start, end, roles }: Word): boolean {
  return roles === 0 && end - start >= SHORTEST_DESCRIPTION && !gatePattern.test(text.slice(start, end));
}

/**
 * "Xiaomi Auto-Buy": what is tied on makes another word of it, unless it is a business ("Auto-Sparte"). A sure car is
 * another thing with letters and digits tied on, as in numbers of parts: "xiaomi ev-a1".
 */
function isTied(text: string, end: number, isSure: boolean): boolean {
  if (!isHyphen(text.charCodeAt(end)) || scriptAt(text, end + 1) !== LATIN) return false;
  const word = wordAt(text, end + 1);
  if (isSure) return !!word && scriptAt(text, word.end) === DIGIT;
  return !word || !(word.roles & (BUSINESS | ANY_CAR));
}

/**
 * Whether the words before a phrase say that it names goods for cars ("chargeur de voiture Xiaomi") or, where no
 * link ties the brand on, the company ("fabricante de coches Xiaomi"). A sure car is named by its maker only.
 */
export function isNamedByGoods(text: string, start: number, isSure: boolean, isLinked: boolean): boolean {
  let at = start;
  let described = false;
  for (let count = 0; count < WORDS_BEFORE; count++) {
    const word = wordBefore(text, at) ?? firstInRun(text, at);
    if (!word) return false;
    if (!isSure && word.roles & GOODS) return true;
    if (!isSure && !isLinked && count === 0 && isPurpose(text, word)) return true;
    if (!isLinked && word.roles & MAKER) return true;
    if (count > 0 && !(word.roles & LINK) && word.end - word.start >= SHORTEST_DESCRIPTION) {
      if (described) return false;
      described = true;
    }
    at = word.start;
  }
  return false;
}

/** Thai writes words together: what an unknown run of them begins with is what it names, as in เครื่องเติมลมรถยนต์. */
function firstInRun(text: string, end: number): Word | null {
  let start = end;
  while (end - start < LONGEST_RUN && scriptAt(text, start, -1) === THAI) start--;
  return start < end ? wordAt(text, start) : null;
}

/** Particles and verbs that may follow a car word of a single character. */
const PARTICLES =
  /^(?:[的是在和與与及也会會将將有上卖賣等为為不能要可还還都又被让讓のはがをにもでとや는은가을를의와과도로에만며란라]|이(?![가-힣]))/;
/** シャオミオートズーム: words in katakana run on. */
const KATAKANA = /[ァ-ヺー]{2}/;
/**
 * Whether a one-character word (车, 車, 차) is only the beginning of another one: 车载, 车主, 차원. Behind a genitive
 * or an ordinal it is a word, unless a longer one is known: 小米的车, 小米第一款车亮相.
 */
export function isPartOfLongerWord(text: string, word: Word, rolesBefore: number): boolean {
  if (word.roles & UNIT_NAME && KATAKANA.test(text.slice(word.end - 1, word.end + 1))) return true;
  if (word.end - word.start > 1 || !(word.roles & ANY_CAR) || !isUnspaced(scriptAt(text, word.start)))
    return false;
  const next = text.slice(word.end, word.end + 2);
  const script = scriptAt(next, 0);
  if (script === CJK && rolesBefore & (GENITIVE | MODIFIER)) return false;
  return isUnspaced(script) && !PARTICLES.test(next);
}

/** "pro" is Czech for "for"; the Pro of a model has a capital. */
function isPurpose(text: string, word: Word): boolean {
  return (word.roles & PURPOSE) > 0 && !isCapital(text, word.start);
}
