import { elementsIn, firstChildOf, isElement, isText, nextSiblingOf } from './dom';

/** Elements above which a subtree is taken piece by piece. */
const pieceElements = 4_000;
/** Elements of a document above which its work is sliced at all: below, one go is 1 to 4 ms. */
const slicedFrom = 20_000;
/** Levels followed in search of smaller pieces; each costs a count of what is below. */
const deepest = 40;
/** ms of work between two yields. */
const budgetMs = 4;

/**
 * The subtrees whose text together is the text of `root`, each small enough to be read in one go. The lists of
 * children are taken before they are walked, so that a page that changes between two pieces loses none.
 */
export function* piecesOf(root: Node): Generator<Node> {
  if (elementsIn(root).length <= slicedFrom) {
    yield root;
    return;
  }
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, depth } = top;
    if (isText(node) || depth >= deepest || elementsIn(node).length <= pieceElements) {
      yield node;
      continue;
    }
    const children: Node[] = [];
    for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
      if (isText(child) || isElement(child)) children.push(child);
    }
    for (const child of children.reverse()) open.push({ node: child, depth: depth + 1 });
  }
}

interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets the page work, then resolves. */
export function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Works through items, yielding to the page whenever a slice's time is used up.
 * @param work returns true to end early.
 */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => boolean | undefined): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (work(item) === true) return;
    if (performance.now() - began > budgetMs) {
      await pageTurn();
      began = performance.now();
    }
  }
}
