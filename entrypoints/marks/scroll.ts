import type { Mention } from '../../core/mentions/mention';
import type { MentionBlock, Piece } from '../../core/page/world';
import { hostOf, scrollTo } from '../../platform/page/calls';
import { isElement, parentOf } from '../../platform/page/dom';
import { boxesOf, rangesOf } from './ranges';

/** Scrolls a mention into view, without the page's smooth scrolling; one in view stays where it is. */
export function scrollToMention({ root }: MentionBlock, pieces: readonly Piece[], mention: Mention): void {
  const inView = boxesOf(pieces, mention).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  const [first] = rangesOf(pieces, mention);
  const holder = first && parentOf(first.startContainer);
  if (inView || !holder) return;
  scrollTo(isElement(holder) ? holder : hostOf(root), { block: 'center', behavior: 'instant' });
}
