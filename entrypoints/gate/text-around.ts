import { textOf, textWalker } from '../../platform/page/dom';

/** Code units looked at on either side: longer than any single name that opens the gate. */
const reach = 16;
/** Text nodes looked at on either side: most often the first is long enough. */
const furthest = 8;

/** A node's text with a little of what stands before and after it, so that a name completed by it is seen. */
export function textAround(node: Node): string {
  const walker = textWalker(document);
  let before = '';
  let after = '';
  walker.currentNode = node;
  for (let i = 0; i < furthest && before.length < reach; i++)
    before = ((walker.previousNode() as Text | null)?.data ?? '') + before;
  walker.currentNode = node;
  // Not the next node: of an element that would be its own first words once more.
  for (let i = 0; i < furthest && after.length < reach; i++)
    after += (walker.nextSibling() as Text | null)?.data ?? '';
  return before.slice(-reach) + textOf(node) + after.slice(0, reach);
}
