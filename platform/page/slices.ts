import { childrenOf, elementsIn } from './dom';

/** Elements of a subtree above which it is taken piece by piece: below, one go is 1 to 4 ms. */
export const pieceElements = 20_000;
/** Subtrees taken apart at most, so that a page nested without end costs no more than a wide one. */
const mostTaken = 500;
/** ms of work between two yields. */
const budgetMs = 4;

// Not yet in the DOM types; in every version of both engines that is supported.
declare const scheduler: { yield(): Promise<void> };

/**
 * Works through items, yielding to the page whenever a slice's time is used up.
 * @param work returns true to end early.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => unknown): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (work(item)) return;
    if (performance.now() - began < budgetMs) continue;
    await scheduler.yield();
    began = performance.now();
  }
}

/** The subtrees whose text together is the text of `root`, each of at most so many elements: small enough for one go. */
export function* piecesOf(root: Node, most = pieceElements): Generator<Node> {
  const open = [root];
  let taken = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    // Whether there is one more: of a million elements a count takes longer than a slice may.
    if (!elementsIn(node).item?.(most) || taken++ >= mostTaken) yield node;
    else {
      // The list is taken before it is walked: a page that changes between two pieces loses none. One by one: a call
      // takes no hundred thousand arguments.
      for (const child of [...childrenOf(node)].reverse()) open.push(child);
    }
  }
}
