import type { Candidate } from './mention';
import { CUE, SILENCE } from './roles';
import { wordFrom } from './words';

/** A brand this close to a code names its maker. */
const BESIDE_BRAND = 120;
/** A brand this close to a code says whose code it may be. */
const NEAR_BRAND = 600;
/** Car words this close to a code speak of it; an aircraft's name this close says what else SU7 is. */
const NEAR_WORD = 160;

const BLANK_LINE = '\n\n';
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Grades the codes of one text, which must be asked for from left to right: every character is read at most
 * once, however many codes stand in it.
 */
export class CodeGrades {
  readonly #text: string;
  readonly #brands: readonly number[];
  #nextBrand = 0;
  #readTo = 0;
  #lastCue = NEVER;
  #lastSilence = NEVER;

  /** `brands`: ascending offsets of the brands in the text. */
  constructor(text: string, brands: readonly number[]) {
    this.#text = text;
    this.#brands = brands;
  }

  /** The grade of the code from `start` to `end`; null where SU7 is an aircraft. */
  gradeOf(start: number, end: number): Candidate['grade'] | null {
    const left = this.#paragraphStart(start);
    const right = this.#paragraphEnd(end);
    const distance = this.#distanceToBrand(start, left, right);
    if (distance <= BESIDE_BRAND) return 'sure';
    if (distance <= NEAR_BRAND) return 'likely';
    const from = Math.max(left, start - NEAR_WORD);
    this.#readOn(from, Math.min(right, end + NEAR_WORD));
    if (this.#lastSilence >= from) return null;
    return this.#lastCue >= from ? 'likely' : 'bare';
  }

  /** Start of the paragraph around an offset, as far as it matters: a blank line parts what stands on its sides. */
  #paragraphStart(offset: number): number {
    const from = Math.max(0, offset - NEAR_BRAND);
    const blank = this.#text.slice(from, offset).lastIndexOf(BLANK_LINE);
    return blank < 0 ? from : from + blank;
  }

  #paragraphEnd(offset: number): number {
    const to = Math.min(this.#text.length, offset + NEAR_BRAND);
    const blank = this.#text.slice(offset, to).indexOf(BLANK_LINE);
    return blank < 0 ? to : offset + blank;
  }

  #distanceToBrand(start: number, left: number, right: number): number {
    while (this.#brandAt(this.#nextBrand) < start) this.#nextBrand++;
    const previous = this.#nextBrand > 0 ? this.#brandAt(this.#nextBrand - 1) : NEVER;
    const next = this.#brandAt(this.#nextBrand);
    return Math.min(
      previous >= left ? start - previous : Number.POSITIVE_INFINITY,
      next < right ? next - start : Number.POSITIVE_INFINITY,
    );
  }

  #brandAt(index: number): number {
    return this.#brands[index] ?? Number.POSITIVE_INFINITY;
  }

  #readOn(from: number, to: number): void {
    let at = Math.max(from, this.#readTo);
    while (at < to) {
      const word = wordFrom(this.#text, at);
      if (word && word.roles & CUE) this.#lastCue = word.start;
      if (word && word.roles & SILENCE) this.#lastSilence = word.start;
      at = word ? word.end : at + 1;
    }
    this.#readTo = Math.max(this.#readTo, at);
  }
}
