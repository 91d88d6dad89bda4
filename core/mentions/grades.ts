import type { AnchorReader } from './anchor-reading';
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
 * once, however many codes stand in it.
 */
export class CodeGrades {
  readonly #text: string;
  readonly #anchors: AnchorReader;
  #blankBefore = 0;
  #blankAfter = -1;
  #readTo = 0;
  #lastCue = NEVER;
  #lastSilence = NEVER;

  /** `anchors`: of the text, read up to the code that is asked for. */
  constructor(text: string, anchors: AnchorReader) {
    this.#text = text;
    this.#anchors = anchors;
  }

  /** The grade of the code from `start` to `end`; null where SU7 is an aircraft. */
  gradeOf(start: number, end: number): Candidate['grade'] | null {
    this.#reachParagraph(start);
    const left = this.#blankBefore;
    const right = this.#blankAfter;
    const distance = this.#distanceToBrand(start, left, right);
    if (distance <= BESIDE_BRAND) return 'sure';
    if (distance <= NEAR_BRAND) return 'likely';
    const from = Math.max(left, start - NEAR_WORD);
    this.#readOn(from, Math.min(right, end + NEAR_WORD));
    if (this.#lastSilence >= from) return null;
    return this.#lastCue >= from ? 'likely' : 'bare';
  }

  /** Moves on to the paragraph of an offset: a blank line parts what stands on its two sides. */
  #reachParagraph(offset: number): void {
    while (this.#blankAfter < offset) {
      this.#blankBefore = Math.max(this.#blankAfter, 0);
      const next = this.#text.indexOf(BLANK_LINE, this.#blankAfter + 1);
      this.#blankAfter = next < 0 ? this.#text.length : next;
    }
  }

  #distanceToBrand(start: number, left: number, right: number): number {
    const last = this.#anchors.lastBrand;
    const before = last >= left ? start - last : Number.POSITIVE_INFINITY;
    if (before <= BESIDE_BRAND) return before;
    const next = this.#anchors.nextBrand(Math.min(right, start + NEAR_BRAND));
    return next < right ? Math.min(before, next - start) : before;
  }

  #readOn(from: number, to: number): void {
    let at = Math.max(from, this.#readTo);
    while (at < to) {
      const word = wordAt(this.#text, at);
      if (word && word.roles & CUE) this.#lastCue = word.start;
      if (word && word.roles & SILENCE) this.#lastSilence = word.start;
      at = word ? word.end : at + 1;
    }
    this.#readTo = Math.max(this.#readTo, at);
  }
}
