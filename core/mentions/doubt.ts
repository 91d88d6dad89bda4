import { scriptAt } from '../text/scripts';
import type { Brand } from './phrase';
import { DOUBTFUL, TELLTALE } from './roles';
import { vocabularyOf } from './vocabulary';
import { isCapital, type Word, wordAfter, wordBefore } from './words';

/** How far around a doubtful car word its language shows (UTF-16 code units). */
const TELLTALE_REACH = 80;

/** Whether a plain car word before the brand is something else, as far as the words around tell. */
export function isDoubtful(text: string, car: Word, brand: Brand, isLinked: boolean): boolean {
  if (car.roles & DOUBTFUL && !hasTelltale(text, car.start, brand.end)) return true;
  return !isLinked && isLoneAuto(text, car, brand);
}

/** "mobil" is a car in Indonesian and a telephone in Czech: a word of the language has to stand near. */
function hasTelltale(text: string, start: number, end: number): boolean {
  const vocabulary = vocabularyOf(scriptAt(text, start));
  const around = text.slice(Math.max(0, start - TELLTALE_REACH), end + TELLTALE_REACH).toLowerCase();
  return around.split(/[\s.,;:!?]+/).some((word) => vocabulary.rolesOfWord(word) & TELLTALE);
}

/**
 * "auto" right before the brand: a car in many languages, but also C++ ("auto xiaomi = …"), another maker
 * ("Li Auto, Xiaomi" in a list without commas) and a setting ("Auto Xiaomi MiMo").
 */
function isLoneAuto(text: string, car: Word, brand: Brand): boolean {
  if (text.slice(car.start, car.end).toLowerCase() !== 'auto') return false;
  const before = wordBefore(text, car.start);
  const after = wordAfter(text, brand.end);
  const isName = (word: Word | null) => word !== null && word.roles === 0 && isCapital(text, word.start);
  return !isCapital(text, brand.start) || (isCapital(text, car.start) && isName(before)) || isName(after);
}
