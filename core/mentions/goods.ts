import { isHyphen, isUnspaced, LATIN, scriptAt } from '../text/scripts';
import { gatePattern } from './anchors';
import { ANY_CAR, AUTOMATIC, BUSINESS, CLAUSE, GOODS, LINK, MAKER, MODIFIER, PURPOSE } from './roles';
import { isCapital, type Word, wordAfter, wordAt, wordBefore } from './words';

/** A word this long can describe cars and goods ("car suction holder", "coche barato de Xiaomi"). */
const SHORTEST_DESCRIPTION = 5;
/** How many words behind a car word may lead to the goods: "Xiaomi Smart Car Electric Sensor Phone Holder". */
const WORDS_BEHIND = 4;
/** How many words before a phrase may say that it names goods: "cargador para el coche". */
const WORDS_BEFORE = 4;

/** Whether a plain car word only says what the thing behind it is for: "Xiaomi car charger", "Xiaomi auto start". */
export function isForGoods(text: string, car: Word): boolean {
  if (isTied(text, car.end)) return true;
  let word = wordAfter(text, car.end);
  if (!word) return false;
  if (word.roles & CLAUSE) return true;
  if (word.roles & AUTOMATIC && text.slice(car.start, car.end).toLowerCase() === 'auto') return true;
  for (let count = 0; word && count < WORDS_BEHIND; count++) {
    if (word.roles & GOODS) return true;
    const describes = word.roles & MODIFIER || isDescription(text, word);
    // In the names of goods every word has a capital; in a sentence one description is enough.
    if (!describes || (count > 0 && !isCapital(text, word.start))) return false;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** Whether a word that is not known can be an adjective: shorter ones are particles, and the brand is none. */
export function isDescription(text: string, { start, end, roles }: Word): boolean {
  return roles === 0 && end - start >= SHORTEST_DESCRIPTION && !gatePattern.test(text.slice(start, end));
}

/** "Xiaomi Auto-Buy": what is tied on makes another word of it, unless it is a business ("Auto-Sparte"). */
function isTied(text: string, end: number): boolean {
  if (!isHyphen(text.charCodeAt(end)) || scriptAt(text, end + 1) !== LATIN) return false;
  const word = wordAt(text, end + 1);
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
    const word = wordBefore(text, at);
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

/** Particles and punctuation that may follow a car word of a single character. */
const PARTICLES =
  /[的是在和與与及也会會将將有上卖賣等为為のはがをにもでとや는은이가을를의와과도로에만며란라]/;

/** Whether a one-character word (车, 車, 차) is only the beginning of another one: 车载, 车主, 차원. */
export function isPartOfLongerWord(text: string, word: Word): boolean {
  if (word.end - word.start > 1 || !(word.roles & ANY_CAR) || !isUnspaced(scriptAt(text, word.start)))
    return false;
  return isUnspaced(scriptAt(text, word.end)) && !PARTICLES.test(text.charAt(word.end));
}

/** "pro" is Czech for "for"; the Pro of a model has a capital. */
function isPurpose(text: string, word: Word): boolean {
  return (word.roles & PURPOSE) > 0 && !isCapital(text, word.start);
}
