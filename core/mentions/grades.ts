import type { Anchors } from './anchor-reading';
import type { Candidate } from './mention';
import { CUE, SILENCE } from './roles';
import { wordAt } from './words';

/** A brand this close to a code names its maker. */
const BESIDE_BRAND = 120;
/** A brand this close to a code says whose code it may be. */
const NEAR_BRAND = 600;
/** Car words this close to a code speak of it; an aircraft's name this close says what else SU7 is. */
const NEAR_WORD = 100;

const BLANK_LINE = '\n\n';
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Grades the codes of one text, which must be asked for from left to right: every character is read at most
 * once, however many codes stand in it. The grade is null where SU7 is an aircraft.
 * @param anchors of the text, read up to the code that is asked for.
 */
export function gradesIn(
  text: string,
  anchors: Anchors,
): (start: number, end: number) => Candidate['grade'] | null {
  let blankBefore = 0;
  let blankAfter = -1;
  let readTo = 0;
  let lastCue = NEVER;
  let lastSilence = NEVER;

  /** Moves on to the paragraph of an offset: a blank line parts what stands on its two sides. */
  function reachParagraph(offset: number): void {
    while (blankAfter < offset) {
      blankBefore = Math.max(blankAfter, 0);
      const next = text.indexOf(BLANK_LINE, blankAfter + 1);
      blankAfter = next < 0 ? text.length : next;
    }
  }

  function distanceToBrand(start: number): number {
    const last = anchors.lastBrand();
    const before = last >= blankBefore ? start - last : Number.POSITIVE_INFINITY;
    if (before <= BESIDE_BRAND) return before;
    const next = anchors.nextBrand(Math.min(blankAfter, start + NEAR_BRAND));
    return next < blankAfter ? Math.min(before, next - start) : before;
  }

  function readOn(from: number, to: number): void {
    let at = Math.max(from, readTo);
    while (at < to) {
      const word = wordAt(text, at);
      if (word && word.roles & CUE) lastCue = word.start;
      if (word && word.roles & SILENCE) lastSilence = word.start;
      at = word ? word.end : at + 1;
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
    return lastCue >= from ? 'likely' : 'bare';
  };
}
