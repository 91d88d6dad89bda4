import { fold } from '../text/fold';
import { gatePattern } from './anchors';

/** A code without its bounds. */
const gluedCode = '[789](?<=[sSyY][uU].)';

/**
 * Where anchors may stand: ascending offsets (UTF-16 code units of the text given), each at a character of the
 * anchor. Codes count without their bounds here, since the text of a whole document glues its blocks together:
 * `<li>Xiaomi Auto</li><li>SU7</li>` reads "AutoSU7". What a block really holds is for `findCandidates` to say.
 */
export function anchorOffsets(text: string): number[] {
  const { text: plain, startOf } = fold(text);
  const anchors = plain.matchAll(new RegExp(`${gatePattern.source}|${gluedCode}`, 'g'));
  return Array.from(anchors, ({ index }) => startOf(index));
}
