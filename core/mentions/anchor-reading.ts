import { NONE } from '../text/scripts';
import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** 御7, 苏七, 蘇七, 雷军造车: a code or the unit's name, in Chinese characters. */
const NO_BRAND = '御苏蘇雷';

/**
 * Reads the anchors of a folded text one by one, until there are none: brands, and with the script `NONE` codes and
 * the unit's name without the brand. Brands inside longer words are left out. No list is made of them: there may be
 * half a million.
 */
export function anchorsOf(text: string): () => Brand | undefined {
  const pattern = new RegExp(gatePattern, 'g');
  return () => {
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const start = hit.index;
      const end = pattern.lastIndex;
      const isBrand = end - start > 1 && !NO_BRAND.includes(text.charAt(start));
      const anchor = isBrand ? brandAt(text, start, end) : { start, end, script: NONE };
      if (anchor) return anchor;
    }
    return undefined;
  };
}
