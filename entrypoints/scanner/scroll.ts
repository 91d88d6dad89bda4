import type { Mention } from '../../core/mentions/mention';
import { scrollTo } from '../../platform/page/calls';
import { isElement, parentOf } from '../../platform/page/dom';
import { hostOf } from './block';
import { boxesOf, rangesOf } from './ranges';
import type { BlockRecord } from './records';

/** Scrolls a mention into view, without the page's smooth scrolling; one in view stays where it is. */
export function scrollToMention(record: BlockRecord, mention: Mention): void {
  const inView = boxesOf(record, mention).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  const [first] = rangesOf(record, mention);
  const holder = first && parentOf(first.startContainer);
  if (inView || !holder) return;
  scrollTo(isElement(holder) ? holder : hostOf(record.root), { block: 'center', behavior: 'instant' });
}
