import { fold } from '../text/fold';
import { gatePattern } from './anchors';

/** A code without its bounds. */
const gluedCode = '[789](?<=[sSyY][uU].)';
/** How many code units of a code may stand before its digit, which is all that its anchor takes up: "Speed Ultra 7". */
const beforeDigit = 13;

/**
 * Where anchors may stand: ascending offsets (UTF-16 code units of the text given), each at a character of the
 * anchor. Codes count without their bounds here, since the text of a whole document glues its blocks together:
 * `<li>Xiaomi Auto</li><li>SU7</li>` reads "AutoSU7". What a block really holds is for `findCandidates` to say.
 */
export function anchorOffsets(text: string): number[] {
  const { text: plain, startOf } = fold(text);
  return Array.from(anchorsIn(plain), ({ index }) => startOf(index));
}

/** Whether an anchor may stand in some text, or be completed by it, between what stands before it and after it. */
export function opensBetween(before: string, own: string, after: string): boolean {
  const { text, startOf, endOf } = fold(before + own + after);
  for (const { 0: anchor, index } of anchorsIn(text)) {
    const start = anchor.length > 1 ? index : Math.max(0, index - beforeDigit);
    if (startOf(start) < before.length + own.length && endOf(index + anchor.length) > before.length)
      return true;
  }
  return false;
}

function anchorsIn(folded: string): Iterable<RegExpExecArray> {
  return folded.matchAll(new RegExp(`${gatePattern.source}|${gluedCode}`, 'g'));
}
