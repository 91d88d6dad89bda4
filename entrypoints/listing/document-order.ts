import { positionOf } from '../../platform/page/calls';
import { parentOf } from '../../platform/page/dom';

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const following = 4;

/** What has a place in the document. */
interface Placed {
  readonly root: Element | ShadowRoot;
}

/** Whether a node of the same tree comes before another in document order, or holds it. */
export function isBefore(node: Node, other: Node): boolean {
  return (positionOf(node, other) & following) > 0;
}

/** How many items a test holds for; it holds for the first of them, and from some one on for none. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Puts blocks in document order. They mostly stand in it, as they were found, and that one comes soon after another is
 * quickly seen; the other way round, the browser goes through all siblings that follow, every time.
 */
export function inDocumentOrder<T extends Placed>(blocks: readonly T[]): T[] {
  const late: T[] = [];
  const sorted: T[] = [];
  for (const block of blocks) {
    const last = sorted.at(-1);
    (!last || comesBefore(last, block) ? sorted : late).push(block);
  }
  for (const block of late)
    sorted.splice(
      countWhile(sorted, (other) => comesBefore(other, block)),
      0,
      block,
    );
  return sorted;
}

/** Document order, with what lies in an open shadow root taken at its host. */
function comesBefore(a: Placed, b: Placed): boolean {
  const left = treesOf(a.root);
  const right = treesOf(b.root);
  for (let i = 0; ; i += 1) {
    const l = left[i];
    const r = right[i];
    if (!l || !r) return left.length < right.length;
    if (l !== r) return isBefore(l, r);
  }
}

/** A node's place in each tree it lies in, from the document's own tree inwards. */
function treesOf(node: Node): Node[] {
  const trees = [node];
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    if (!(at instanceof ShadowRoot)) continue;
    if (trees[0] === at) trees.shift();
    trees.unshift(at.host);
    at = at.host;
  }
  return trees;
}
