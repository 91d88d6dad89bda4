import { NONE } from '../text/scripts';
import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** 御7, 苏七, 蘇七, 雷军造车: a code or the unit's name, in Chinese characters. */
const NO_BRAND = '御苏蘇雷';

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
  let lastBrand = Number.NEGATIVE_INFINITY;
  let readTo = 0;

  function read(): Brand | null {
    // Past the last hit the pattern would begin anew.
    while (readTo < text.length) {
      const hit = pattern.exec(text);
      if (!hit) break;
      const start = hit.index;
      const end = pattern.lastIndex;
      readTo = end;
      if (end - start < 2 || NO_BRAND.includes(text.charAt(start))) return { start, end, script: NONE };
      const brand = brandAt(text, start, end);
      if (brand) return brand;
    }
    readTo = text.length;
    return null;
  }

  return {
    next() {
      const anchor = ahead.shift() ?? read();
      if (anchor && anchor.script !== NONE) lastBrand = anchor.start;
      return anchor;
    },
    lastBrand: () => lastBrand,
    nextBrand(limit) {
      let last = ahead.at(-1) ?? null;
      while (!last?.script && readTo < limit) {
        last = read();
        if (last) ahead.push(last);
      }
      return last?.script ? last.start : Number.POSITIVE_INFINITY;
    },
  };
}
