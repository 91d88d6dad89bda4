import {
  DIGIT,
  isApostrophe,
  isHyphen,
  isSpace,
  isSpaced,
  isUnspaced,
  type Script,
  type Step,
  scriptAt,
  unitAt,
} from '../text/scripts';
import { codeFrom } from './codes';
import { vocabularyOf, type Word } from './vocabulary';

export type { Word };

/** White space longer than this parts two words for good, as does a blank line. */
const WIDEST_GAP = 16;
/** Longer words are in no lexicon: no need to look at all of a line of letters. */
const LONGEST_WORD = 40;

/**
 * Where the next word in a direction begins: beyond white space without a blank line, beyond one joint, or at once
 * at the border of a script without spaces. −1 if there is no such word.
 */
export function pastGap(text: string, offset: number, step: Step): number {
  const unit = unitAt(text, offset, step);
  // A hyphen, or the dot between words written in katakana.
  if (isHyphen(unit) || unit === 0x30fb) return offset + step;
  let at = offset;
  let lines = 0;
  for (let space = unit; isSpace(space); space = unitAt(text, at, step)) {
    if ((at - offset) * step > WIDEST_GAP || (space === 0x0a && ++lines > 1)) return -1;
    at += step;
  }
  return at === offset && fuses(text, offset) ? -1 : at;
}

/** Whether two scripts meet here without a gap as one mixed word, as lookalike letters do: "SU7Я". */
function fuses(text: string, offset: number): boolean {
  const left = scriptAt(text, offset, -1);
  const right = scriptAt(text, offset);
  return left !== 0 && right !== 0 && !isUnspaced(left) && !isUnspaced(right);
}

/** The word that begins at an offset, or with a step back the one that ends there; null where none does. */
export function wordAt(text: string, offset: number, step: Step = 1): Word | null {
  const script = scriptAt(text, offset, step);
  if (isUnspaced(script)) return vocabularyOf(script).longestAt(text, offset, step);
  if (!isSpaced(script)) return null;
  const end = runEnd(text, offset, step, script);
  const tie = unitAt(text, end, step);
  // "Xiaomi Auto's plant" is a genitive; the Dutch plural "auto's" is in small letters.
  const isGenitive = step > 0 && text.charAt(end + 1) === 's' && isCapital(text, offset);
  if (isHyphen(tie) || (isApostrophe(tie) && !isGenitive)) {
    const whole = runEnd(text, end + step, step, script);
    const tied = whole === end + step ? null : readWord(text, offset, whole, script);
    if (tied?.roles) return tied;
  }
  return readWord(text, offset, end, script);
}

/** The word after an offset and a gap. */
export function wordAfter(text: string, offset: number): Word | null {
  const at = pastGap(text, offset, 1);
  return at < 0 ? null : wordAt(text, at);
}

/** How many of the words read backwards are kept. */
const KEPT = 64;
/** The words kept, each at a place that follows from where it was looked for, and what was looked for there. */
const kept: (Word | null)[] = [];
const keptFor = new Int32Array(KEPT);

/** Forgets the words of the text before. */
export function forgetWords(): void {
  keptFor.fill(-1);
}

/** The word before an offset and a gap. Names that stand close together look for the same ones: these are read once. */
export function wordBefore(text: string, offset: number): Word | null {
  const place = offset & (KEPT - 1);
  if (keptFor[place] !== offset) {
    const at = pastGap(text, offset, -1);
    kept[place] = at < 0 ? null : wordAt(text, at, -1);
    keptFor[place] = offset;
  }
  return kept[place] ?? null;
}

/** Whether a capital letter stands at an offset. */
export function isCapital(text: string, offset: number): boolean {
  const letter = text.charAt(offset);
  return letter !== letter.toLowerCase();
}

function runEnd(text: string, offset: number, step: Step, script: Script): number {
  const limit = offset + LONGEST_WORD * step;
  let at = offset;
  while (at !== limit && scriptAt(text, at, step) === script) at += step;
  return at;
}

function readWord(text: string, from: number, to: number, script: Script): Word {
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  const word = { at: start, to: end, roles: 0 };
  // "SUV7" and "4x" are names of their own; of "SUVYU7" the first part is a word.
  if (scriptAt(text, end) === DIGIT && end - start > 2 && codeFrom(text, end - 2)) word.to -= 2;
  else if (scriptAt(text, start, -1) === DIGIT || scriptAt(text, end) === DIGIT) return word;
  word.roles = vocabularyOf(script).rolesOf(text, start, word.to);
  return word;
}
