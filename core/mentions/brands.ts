import { ARABIC, HEBREW, isUnspaced, LATIN, NONE, scriptAt } from '../text/scripts';
import type { Brand } from './phrase';

/** Letters that Arabic and Hebrew write onto the brand: "and", "to", "in", "by". */
const CLITIC = /[ولبفكושמלכבה]/;

/** The brand that an anchor of the gate found; null inside a longer word ("MyXiaomi", "Сяомити"). */
export function brandAt(text: string, start: number, end: number): Brand | null {
  const script = scriptAt(text, start);
  const brand: Brand = { at: start, to: end, script };
  if (isUnspaced(script)) return brand;
  if (script !== LATIN && scriptAt(text, end) === script) return null;
  const before = scriptAt(text, start, -1);
  if (text.charAt(start - 1) === '_') return null;
  if (before === NONE || isUnspaced(before)) return brand;
  // ב and ל are written onto a foreign name too, and none of these letters looks like a Latin one.
  if (script === LATIN && before >= HEBREW && before <= ARABIC) return brand;
  const isClitic =
    before === script && CLITIC.test(text.charAt(start - 1)) && scriptAt(text, start - 1, -1) !== script;
  return isClitic ? brand : null;
}
