import { scriptAt } from '../text/scripts';
import type { Brand } from './phrase';
import { AUTOMATIC, DOUBTFUL, TELLTALE } from './roles';
import { vocabularyOf } from './vocabulary';
import { isCapital, type Word, wordAfter, wordBefore } from './words';

/** How far around a doubtful word others tell what it is (UTF-16 code units). */
const REACH = 80;

/** An article of a language that puts the brand last: "la luminosité auto", "o brilho auto", "l'avvio auto". */
const ARTICLE = /(?:(?:^|\s)(?:l[aeo]s?|[aei]l|d?os?|del|du|u[mn]|i)\s|['’])$/i;
/** The longest of them, with the spaces around it (UTF-16 code units). */
const LONGEST_ARTICLE = 5;
/** Shorter words are no functions. */
const SHORTEST_FUNCTION = 4;

/** Whether such an article stands right before an offset. */
export function hasArticle(text: string, offset: number): boolean {
  return ARTICLE.test(text.slice(Math.max(0, offset - LONGEST_ARTICLE), offset));
}

/** Whether a plain car word before the brand is something else, as far as the words around tell. */
export function isDoubtful(text: string, car: Word, brand: Brand, isLinked: boolean): boolean {
  if (car.roles & DOUBTFUL && !isNear(text, car.at, brand.to, TELLTALE)) return true;
  return !isLinked && isLoneAuto(text, car, brand);
}

/** Whether a word with a role stands near: "mobil" is a car in Indonesian and a telephone in Czech. */
export function isNear(text: string, start: number, end: number, role: number): boolean {
  const vocabulary = vocabularyOf(scriptAt(text, start));
  // A blank line parts what stands on its two sides.
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split('\n\n')
    .pop();
  const [after] = text.slice(start, end + REACH).split('\n\n');
  const words = `${before}${after}`.toLowerCase().split(/[\s.,;:!?]+/);
  return words.some((word) => vocabulary.rolesOfWord(word) & role);
}

/**
 * "auto" right before the brand: a car in many languages, but also C++ ("auto xiaomi = …"), another maker
 * ("Li Auto, Xiaomi" in a list without commas) and a setting ("Auto Xiaomi MiMo").
 */
function isLoneAuto(text: string, car: Word, brand: Brand): boolean {
  if (car.to - car.at !== 4 || text.slice(car.at, car.to).toLowerCase() !== 'auto') return false;
  const before = wordBefore(text, car.at);
  const after = wordAfter(text, brand.to);
  if (before && isFunction(text, before)) return true;
  const isName = (word: Word | null) => word !== null && word.roles === 0 && isCapital(text, word.at);
  return !isCapital(text, brand.at) || (isCapital(text, car.at) && isName(before)) || isName(after);
}

/**
 * "rotación auto Xiaomi": what is done by itself stands before "auto", while before a car that has an article there
 * are none but adjectives.
 */
function isFunction(text: string, { at: start, to: end, roles }: Word): boolean {
  if (roles & AUTOMATIC) return true;
  return roles === 0 && end - start >= SHORTEST_FUNCTION && hasArticle(text, start);
}
