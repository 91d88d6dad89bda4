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

/** The anchors of a text, each given once and in order. */
export interface Anchors {
  next(): Brand | null;
  /** Where the brand that was given last begins. */
  lastBrand(): number;
  /** Where the next brand begins; infinity where none does up to an offset. */
  nextBrand(limit: number): number;
}

/**
 * Reads the anchors of a folded text one by one: brands, and with the script `NONE` codes and the unit's name without
 * the brand. Brands inside longer words are left out. Nothing is kept: a page may hold half a million.
 */
export function anchorsOf(text: string): Anchors {
  const pattern = new RegExp(gatePattern, 'g');
  /** Read, but not yet asked for: codes, and behind them at most one brand. */
  const ahead: Brand[] = [];
  let brandAhead: Brand | null = null;
  let lastBrand = Number.NEGATIVE_INFINITY;
  let readTo = 0;

  function read(): Brand | null {
    // Past the last hit the pattern would begin anew. Not `exec`, which makes an array for every hit.
    while (readTo < text.length && pattern.test(text)) {
      const end = pattern.lastIndex;
      readTo = end;
      const last = text.charAt(end - 1);
      const bare = BARE_LENGTHS[last];
      if (bare) return { start: end - bare - Number(text.charAt(end - 2) === '御'), end, script: NONE };
      let start = end - (LENGTHS[last] ?? 1);
      if (start === end - 1) while (!BEGINNINGS.includes(text.charAt(start))) start--;
      const brand = brandAt(text, start, end);
      if (brand) return brand;
    }
    readTo = text.length;
    return null;
  }

  return {
    next() {
      const anchor = ahead.shift() ?? read();
      if (anchor === brandAhead) brandAhead = null;
      if (anchor && anchor.script !== NONE) lastBrand = anchor.start;
      return anchor;
    },
    lastBrand: () => lastBrand,
    nextBrand(limit) {
      while (!brandAhead && readTo < limit) {
        const anchor = read();
        if (!anchor) break;
        ahead.push(anchor);
        if (anchor.script !== NONE) brandAhead = anchor;
      }
      return brandAhead?.start ?? Number.POSITIVE_INFINITY;
    },
  };
}
