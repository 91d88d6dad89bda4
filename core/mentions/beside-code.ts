import { wholeCodeFrom } from './codes';

/** How far in its sentence a model may be told by its code (UTF-16 code units). */
const REACH = 32;
const SENTENCE_ENDS = '.!?。\n';

/** Whether a car's code stands close before or behind a phrase: "Model pertama Xiaomi, SU7". */
export function isBesideCode(text: string, start: number, end: number): boolean {
  const isFoundFrom = (offset: number, step: number): boolean => {
    for (let at = offset; at !== offset + REACH * step; at += step) {
      if (SENTENCE_ENDS.includes(text.charAt(at))) return false;
      if (wholeCodeFrom(text, at)) return true;
    }
    return false;
  };
  return isFoundFrom(end, 1) || isFoundFrom(start - 1, -1);
}
