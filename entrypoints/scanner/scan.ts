import { elementsIn, isConnected, textRoot } from '../../platform/page/dom';
import { inSlices, pieceElements, piecesOf } from '../../platform/page/slices';
import { blockRootOf } from './block';
import { anchorNodes } from './locate';
import type { BlockRecord, Records } from './records';

// Not yet in the DOM types; in every version of both engines that is supported.
declare const scheduler: { yield(): Promise<void> };

/** Elements of a piece of a large page: only those pieces that hold an anchor are walked through. */
const fewElements = 4_000;

export interface Scan {
  /** The whole document and its open shadow roots. */
  everything(roots: Iterable<ShadowRoot>): Promise<void>;
  nodes(nodes: readonly Node[]): Promise<void>;
  /** Blocks that were known and have changed: these alone, not what is nested in them. */
  knownBlocks(roots: readonly (Element | ShadowRoot)[]): Promise<void>;
  stop(): void;
}

/** Reads the blocks around every anchor below some nodes, in slices; calls back for each block read. */
export function scanOf(
  records: Records,
  read: (record: BlockRecord, old: BlockRecord | undefined) => void,
): Scan {
  let stopped = false;

  const nodes = (some: readonly Node[]): Promise<void> => each(anchorsIn(some));

  /** Reads the block of each node, once. */
  function each(some: Iterable<Node | null>): Promise<void> {
    const done = new Set<BlockRecord>();
    return inSlices(some, (node) => {
      // Between two slices the page may have taken it out.
      if (node && !stopped && isConnected(node)) block(node, done);
      return stopped;
    });
  }

  function block(node: Node, done: Set<BlockRecord>): void {
    const known = records.of(node);
    if (known && done.has(known)) return;
    // The node may be none of those a record knows: a `wbr` in a block that was read before.
    const found = records.read(node);
    if (!found) return;
    done.add(found.record);
    read(found.record, found.old);
  }

  return {
    async everything(roots) {
      // Compiling and starting this script was a stretch of its own.
      await scheduler.yield();
      const body = textRoot();
      await nodes(body === null ? [...roots] : [body, ...roots]);
    },
    nodes,
    knownBlocks: each,
    stop() {
      stopped = true;
    },
  };
}

/** The anchors below some nodes, looked for piece by piece as they are asked for; null for a piece without. */
function* anchorsIn(nodes: readonly Node[]): Generator<Node | null> {
  for (const node of nodes) {
    if (!isConnected(node)) continue;
    const isLarge = elementsIn(node).item?.(pieceElements);
    for (const piece of piecesOf(node, isLarge ? fewElements : pieceElements)) {
      const anchors = anchorNodes(piece);
      // Words that only complete a name beside them hold no anchor of their own. A block has nothing beside it.
      const isAsked = anchors.length === 0 && (piece === node || blockRootOf(piece) !== piece);
      // Or nothing, for a look at the clock: a list may have a hundred thousand entries without a name.
      yield isAsked ? piece : null;
      yield* anchors;
    }
  }
}
