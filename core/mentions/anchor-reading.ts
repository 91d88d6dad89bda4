import { NONE } from '../text/scripts';
import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** 御7, 苏七, 蘇七, 雷军造车: a code or the unit's name, in Chinese characters. */
const NO_BRAND = '御苏蘇雷';

/**
 * The anchors of a folded text in order: brands, and with the script `NONE` codes and the unit's name without the
 * brand. Brands inside longer words are left out, and those between two others that they touch.
 */
export function anchorsOf(text: string): Brand[] {
  const anchors: Brand[] = [];
  const pattern = new RegExp(gatePattern, 'g');
  let last: Brand | null = null;
  let isTouched = false;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const start = hit.index;
    const end = pattern.lastIndex;
    const isBrand = end - start > 1 && !NO_BRAND.includes(text.charAt(start));
    const anchor = isBrand ? brandAt(text, start, end) : { at: start, to: end, script: NONE };
    if (!anchor) continue;
    const touches = last !== null && touch(text, last, anchor);
    if (touches && isTouched) anchors.pop();
    anchors.push(anchor);
    last = anchor;
    isTouched = touches;
  }
  return anchors;
}

/** Whether two brands touch, or all but touch: neither tells of a car on that side. Brackets may hold a gloss. */
function touch(text: string, left: Brand, right: Brand): boolean {
  if (right.at - left.to > 1 || !left.script || !right.script) return false;
  return !'(（'.includes(text.charAt(left.to));
}
