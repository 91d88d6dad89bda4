import {
  ARABIC,
  DIGIT,
  HEBREW,
  isHyphen,
  isSpace,
  isSpaced,
  isUnspaced,
  type Script,
  scriptAt,
  scriptBefore,
} from '../text/scripts';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** A word of a text, with the roles its script's vocabulary gives it (0: not known). */
export interface Word {
  start: number;
  end: number;
  roles: number;
}

/** White space longer than this parts two words for good, as does a blank line. */
const WIDEST_GAP = 16;
/** Longer words are in no lexicon: no need to look at all of a line of letters. */
const LONGEST_WORD = 40;

/**
 * Where the word after a gap begins: behind white space without a blank line, behind one joint, or at once at
 * the border of a script without spaces. −1 if there is no such word.
 */
export function afterGap(text: string, offset: number): number {
  if (isJoint(text.charCodeAt(offset))) return offset + 1;
  let end = offset;
  let lines = 0;
  for (let unit = text.charCodeAt(end); isSpace(unit); unit = text.charCodeAt(++end)) {
    if (end - offset > WIDEST_GAP || (unit === 0x0a && ++lines > 1)) return -1;
  }
  return end === offset && fuses(text, offset) ? -1 : end;
}

/** Where the word before a gap ends, as in `afterGap`. */
export function beforeGap(text: string, offset: number): number {
  if (isJoint(text.charCodeAt(offset - 1))) return offset - 1;
  let start = offset;
  let lines = 0;
  for (let unit = text.charCodeAt(start - 1); isSpace(unit); unit = text.charCodeAt(--start - 1)) {
    if (offset - start > WIDEST_GAP || (unit === 0x0a && ++lines > 1)) return -1;
  }
  return start === offset && fuses(text, offset) ? -1 : start;
}

/** A hyphen, or the dot between words written in katakana. */
function isJoint(unit: number): boolean {
  return isHyphen(unit) || unit === 0x30fb;
}

/** Whether two scripts meet here without a gap as one mixed word, as lookalike letters do: "SU7Я". */
function fuses(text: string, offset: number): boolean {
  const left = scriptBefore(text, offset);
  const right = scriptAt(text, offset);
  return left !== 0 && right !== 0 && !isUnspaced(left) && !isUnspaced(right);
}

/** The word that begins at an offset; null where none does. */
export function wordFrom(text: string, offset: number): Word | null {
  const script = scriptAt(text, offset);
  if (isUnspaced(script)) return longestFrom(text, offset, vocabularyOf(script));
  if (!isSpaced(script)) return null;
  const end = runEnd(text, offset, script);
  if (isHyphen(text.charCodeAt(end))) {
    const whole = runEnd(text, end + 1, script);
    const roles = whole > end + 1 ? rolesOf(text, offset, whole, script) : 0;
    if (roles) return { start: offset, end: whole, roles };
  }
  return { start: offset, end, roles: rolesOf(text, offset, end, script) };
}

/** The word that ends at an offset; null where none does. */
export function wordUpTo(text: string, offset: number): Word | null {
  const script = scriptBefore(text, offset);
  if (isUnspaced(script)) return longestUpTo(text, offset, vocabularyOf(script));
  if (!isSpaced(script)) return null;
  const start = runStart(text, offset, script);
  if (isHyphen(text.charCodeAt(start - 1))) {
    const whole = runStart(text, start - 1, script);
    const roles = whole < start - 1 ? rolesOf(text, whole, offset, script) : 0;
    if (roles) return { start: whole, end: offset, roles };
  }
  return { start, end: offset, roles: rolesOf(text, start, offset, script) };
}

/** Whether a capital letter stands at an offset. */
export function isCapital(text: string, offset: number): boolean {
  const letter = text.charAt(offset);
  return letter !== letter.toLowerCase();
}

/** The word after an offset and a gap. */
export function wordAfter(text: string, offset: number): Word | null {
  const start = afterGap(text, offset);
  return start < 0 ? null : wordFrom(text, start);
}

/** The word before an offset and a gap. */
export function wordBefore(text: string, offset: number): Word | null {
  const end = beforeGap(text, offset);
  return end < 0 ? null : wordUpTo(text, end);
}

function runEnd(text: string, offset: number, script: Script): number {
  const limit = offset + LONGEST_WORD;
  let end = offset;
  while (end < limit && scriptAt(text, end) === script) end++;
  return end;
}

function runStart(text: string, offset: number, script: Script): number {
  const limit = offset - LONGEST_WORD;
  let start = offset;
  while (start > limit && scriptAt(text, start - 1) === script) start--;
  return start;
}

/** Prefixes that Arabic and Hebrew write onto the word: "and", "the", "in", "to". */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=..)/;
const HEBREW_PREFIX = /^ו?[שמלכב]?ה?(?=..)/;

function rolesOf(text: string, start: number, end: number, script: Script): number {
  // "SUV7" and "4x" are names of their own.
  if (scriptBefore(text, start) === DIGIT || scriptAt(text, end) === DIGIT) return 0;
  const vocabulary = vocabularyOf(script);
  const roles = vocabulary.rolesOf(text, start, end);
  if (roles || (script !== ARABIC && script !== HEBREW)) return roles;
  const word = text.slice(start, end);
  return vocabulary.rolesOfWord(word.replace(script === ARABIC ? ARABIC_PREFIX : HEBREW_PREFIX, ''));
}

function longestFrom(text: string, offset: number, vocabulary: Vocabulary): Word | null {
  const longest = vocabulary.longestFrom(text.charCodeAt(offset), text.charCodeAt(offset + 1));
  for (let end = Math.min(offset + longest, text.length); end > offset; end--) {
    const roles = vocabulary.rolesOf(text, offset, end);
    if (roles) return { start: offset, end, roles };
  }
  return null;
}

function longestUpTo(text: string, offset: number, vocabulary: Vocabulary): Word | null {
  const longest = vocabulary.longestUpTo(text.charCodeAt(offset - 1));
  for (let start = Math.max(0, offset - longest); start < offset; start++) {
    const roles = vocabulary.rolesOf(text, start, offset);
    if (roles) return { start, end: offset, roles };
  }
  return null;
}
