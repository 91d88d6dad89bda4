import type { Candidate } from './mention';
import type { Brand } from './phrase';
import { CUE, SILENCE } from './roles';
import { wordAt } from './words';

/** A brand this close to a code names its maker. */
const BESIDE_BRAND = 120;
/** A brand this close to a code says whose code it may be. */
const NEAR_BRAND = 600;
/** Car words this close to a code speak of it; an aircraft's name this close says what else SU7 is. */
const NEAR_WORD = 100;

/** A code in small letters with what follows it in a program about cars: `su7 = new Car()`, `su7->lock`. */
const VARIABLE = /^[sy]\S+ ?(?:[=;{]|->)/;

const BLANK_LINE = '\n\n';
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Grades the codes of one text, which must be asked for from left to right: every character is read at most
 * once, however many codes stand in it. The grade is null where SU7 is an aircraft.
 * @param anchors of the text, in order; those with a script are brands.
 */
export function gradesIn(
  text: string,
  anchors: readonly Brand[],
): (start: number, end: number) => Candidate['grade'] | null {
  let blankBefore = 0;
  let blankAfter = -1;
  let readTo = 0;
  let last = NEVER;
  let next = 0;
  let lastCue = NEVER;
  let lastSilence = NEVER;

  /** Moves on to the paragraph of an offset: a blank line parts what stands on its two sides. */
  function reachParagraph(offset: number): void {
    while (blankAfter < offset) {
      blankBefore = Math.max(blankAfter, 0);
      const line = text.indexOf(BLANK_LINE, blankAfter + 1);
      blankAfter = line < 0 ? text.length : line;
    }
  }

  function distanceToBrand(start: number): number {
    let brand = anchors[next];
    for (; brand && (brand.at < start || !brand.script); brand = anchors[++next])
      if (brand.script) last = brand.at;
    return Math.min(
      last >= blankBefore ? start - last : Number.POSITIVE_INFINITY,
      brand && brand.at < blankAfter ? brand.at - start : Number.POSITIVE_INFINITY,
    );
  }

  function readOn(from: number, to: number): void {
    let at = Math.max(from, readTo);
    while (at < to) {
      const word = wordAt(text, at);
      if (word && word.roles & CUE) lastCue = word.at;
      if (word && word.roles & SILENCE) lastSilence = word.at;
      at = word ? word.to : at + 1;
    }
    readTo = Math.max(readTo, at);
  }

  return (start, end) => {
    reachParagraph(start);
    const distance = distanceToBrand(start);
    if (distance <= BESIDE_BRAND) return 'sure';
    if (distance <= NEAR_BRAND) return 'likely';
    const from = Math.max(blankBefore, start - NEAR_WORD);
    readOn(from, Math.min(blankAfter, end + NEAR_WORD));
    if (lastSilence >= from) return null;
    return lastCue >= from && !VARIABLE.test(text.slice(start, end + 3)) ? 'likely' : 'bare';
  };
}
