import { textOf, textWalker } from '../../platform/page/dom';

/** Code units looked at on either side: longer than any single name that opens the gate. */
const reach = 16;
/** Text nodes looked at on either side: most often the first is long enough. */
const furthest = 8;

/**
 * The text of nodes that follow one another, between a little of what stands before and after: by these a name that they
 * complete is seen.
 */
export function textAround(run: readonly Node[]): [before: string, own: string, after: string] {
  const walker = textWalker(document);
  let before = '';
  let after = '';
  walker.currentNode = run[0] as Node;
  for (let i = furthest; i-- && before.length < reach; )
    before = ((walker.previousNode() as Text | null)?.data ?? '') + before;
  walker.currentNode = run.at(-1) as Node;
  // Not the next node: of an element that would be its own first words once more.
  for (let i = furthest; i-- && after.length < reach; )
    after += (walker.nextSibling() as Text | null)?.data ?? '';
  return [before.slice(-reach), run.map(textOf).join(''), after.slice(0, reach)];
}
