import { textOf, textWalker } from '../../platform/page/dom';

/** Code units looked at on either side: longer than any single name that opens the gate. */
const reach = 16;
/** Text nodes looked at on either side. */
const furthest = 8;

/** A node's text with a little of what stands before and after it, so that a name completed by it is seen. */
export function textAround(node: Node): string {
  const walker = textWalker(document);
  // Where nothing is left the parts stay undefined, and join to nothing.
  const texts: unknown[] = [textOf(node)];
  walker.currentNode = node;
  for (let i = 0; i < furthest; i += 1)
    texts.unshift((walker.previousNode() as Text | null)?.data.slice(-reach));
  walker.currentNode = node;
  // Not the next node: of an element that would be its own first words once more.
  for (let i = 0; i < furthest; i += 1)
    texts.push((walker.nextSibling() as Text | null)?.data.slice(0, reach));
  return texts.join('');
}
