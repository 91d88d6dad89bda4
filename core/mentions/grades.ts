import { NONE } from '../text/scripts';
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

const BLANK_LINE = '\n\n';
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Grades the codes of one text, which must be asked for from left to right: every character is read at most
 * once, however many codes stand in it.
 */
export class CodeGrades {
  readonly #text: string;
  readonly #anchors: readonly Brand[];
  #last = NEVER;
  #next = 0;
  #blankBefore = 0;
  #blankAfter = -1;
  #readTo = 0;
  #lastCue = NEVER;
  #lastSilence = NEVER;

  /** `anchors`: of the text, in order; those with a script are brands. */
  constructor(text: string, anchors: readonly Brand[]) {
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
    let next = this.#anchors[this.#next];
    for (; next && (next.start < start || next.script === NONE); next = this.#anchors[++this.#next])
      if (next.script !== NONE) this.#last = next.start;
    return Math.min(
      this.#last >= left ? start - this.#last : Number.POSITIVE_INFINITY,
      next && next.start < right ? next.start - start : Number.POSITIVE_INFINITY,
    );
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
