import { positionOf } from '../../platform/page/calls';
import { parentOf } from '../../platform/page/dom';

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const following = 4;

/** What has a place in the document. */
interface Placed {
  root: Element | ShadowRoot;
}

/**
 * Puts blocks in document order. They mostly stand in it, as they were found, and that one comes soon after another is
 * quickly seen; the other way round, the browser goes through all siblings that follow, every time.
 */
export function inDocumentOrder<T extends Placed>(records: readonly T[]): T[] {
  const late: T[] = [];
  const sorted: T[] = [];
  for (const record of records) {
    const last = sorted.at(-1);
    (last === undefined || compare(last, record) < 0 ? sorted : late).push(record);
  }
  for (const record of late) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(sorted[middle] as T, record) < 0) low = middle + 1;
      else high = middle;
    }
    sorted.splice(low, 0, record);
  }
  return sorted;
}

/** Document order, with what lies in an open shadow root taken at its host. */
function compare(a: Placed, b: Placed): number {
  const left = treesOf(a.root);
  const right = treesOf(b.root);
  for (let i = 0; ; i += 1) {
    const l = left[i];
    const r = right[i];
    if (l === undefined || r === undefined) return left.length - right.length;
    if (l !== r) return positionOf(l, r) & following ? -1 : 1;
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
