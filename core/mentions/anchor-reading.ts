import { gatePattern } from './anchors';
import { brandAt } from './brands';
import type { Brand } from './phrase';

/** A hit of the gate's pattern: a brand, the unit's name without the brand, or else a code. */
export interface Anchor {
  start: number;
  end: number;
  brand: Brand | null;
  namesUnit: boolean;
}

/** 雷军造车: the unit's name by its founder's. */
const FOUNDER = '雷';
/** 御7, 苏七, 蘇七: codes in Chinese characters. */
const CHINESE_CODE = /^[御苏蘇]/;

/** The anchors of a folded text in order; brands inside longer words are left out. */
export function readAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  const pattern = new RegExp(gatePattern.source, 'g');
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    const start = hit.index;
    const end = start + hit[0].length;
    const namesUnit = hit[0].startsWith(FOUNDER);
    const isCode = hit[0].length === 1 || CHINESE_CODE.test(hit[0]);
    const brand = namesUnit || isCode ? null : brandAt(text, start, end);
    if (brand || namesUnit || isCode) anchors.push({ start, end, brand, namesUnit });
  }
  return anchors;
}
