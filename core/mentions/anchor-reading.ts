import { NONE } from '../text/scripts';
import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** First characters of the brand, none of which stands inside it. */
const BEGINNINGS = 'xXсСшШ小シ샤شשशเ';
/** How much of 御7, 苏七 and 雷军造车, in simplified and traditional characters, stands before the last character. */
const BEFORE_LAST: Record<string, number> = { 七: 1, 车: 3, 車: 3 };

/**
 * Reads the anchors of a folded text in order, one by one: brands, and with the script `NONE` codes and the unit's name
 * without the brand. Brands inside longer words are left out. Nothing is kept: a page may hold half a million.
 */
export class AnchorReader {
  readonly #text: string;
  readonly #pattern = new RegExp(gatePattern, 'g');
  /** Read, but not yet asked for: codes, and behind them at most one brand. */
  readonly #ahead: Brand[] = [];
  #brandAhead: Brand | null = null;
  #readTo = 0;
  /** Where the brand that was given last begins. */
  lastBrand = Number.NEGATIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Brand | null {
    const anchor = this.#ahead.shift() ?? this.#read();
    if (anchor === this.#brandAhead) this.#brandAhead = null;
    if (anchor && anchor.script !== NONE) this.lastBrand = anchor.start;
    return anchor;
  }

  /** Where the next brand begins; infinity where none does up to an offset. */
  nextBrand(limit: number): number {
    while (!this.#brandAhead && this.#readTo < limit) {
      const anchor = this.#read();
      if (!anchor) break;
      this.#ahead.push(anchor);
      if (anchor.script !== NONE) this.#brandAhead = anchor;
    }
    return this.#brandAhead?.start ?? Number.POSITIVE_INFINITY;
  }

  #read(): Brand | null {
    const text = this.#text;
    // Past the last hit the pattern would begin anew. Not `exec`, which makes an array for every hit.
    while (this.#readTo < text.length && this.#pattern.test(text)) {
      const end = this.#pattern.lastIndex;
      this.#readTo = end;
      const last = text.charCodeAt(end - 1);
      const isDigit = last >= 0x37 && last <= 0x39;
      const before = isDigit ? Number(text.charAt(end - 2) === '御') : BEFORE_LAST[text.charAt(end - 1)];
      if (before !== undefined) return { start: end - 1 - before, end, script: NONE };
      let start = end - 1;
      while (!BEGINNINGS.includes(text.charAt(start))) start--;
      const brand = brandAt(text, start, end);
      if (brand) return brand;
    }
    this.#readTo = text.length;
    return null;
  }
}
