import { NONE } from '../text/scripts';
import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** How long a brand is, by its last character, where that tells; the rest is as long as it takes to meet its first. */
const LENGTHS: Record<string, number> = { i: 6, I: 6, İ: 6, ı: 6, 米: 2, ミ: 4, 미: 3 };
/** The same for codes and names without the brand: SU7 (its digit alone), 苏七, 雷军造车. */
const BARE_LENGTHS: Record<string, number> = { 7: 1, 8: 1, 9: 1, 七: 2, 车: 4, 車: 4 };
/** First characters of brands, none of which stands inside them. */
const BEGINNINGS = 'сСшШشשशเ';

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
      const last = text.charAt(end - 1);
      const bare = BARE_LENGTHS[last];
      if (bare) return { start: end - bare - Number(text.charAt(end - 2) === '御'), end, script: NONE };
      let start = end - (LENGTHS[last] ?? 1);
      if (start === end - 1) while (!BEGINNINGS.includes(text.charAt(start))) start--;
      const brand = brandAt(text, start, end);
      if (brand) return brand;
    }
    this.#readTo = text.length;
    return null;
  }
}
