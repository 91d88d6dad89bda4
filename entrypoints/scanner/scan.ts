import { elementsIn, isConnected, isText, textRoot } from '../../platform/page/dom';
import { inSlices, pieceElements, piecesOf } from '../../platform/page/slices';
import { blockRootOf } from './block';
import { anchorNodes } from './locate';
import type { BlockRecord, Records } from './records';

// Not yet in the DOM types; in every version of both engines that is supported.
declare const scheduler: { yield(): Promise<void> };

/** Elements of a piece of a large page: only those pieces that hold an anchor are walked through. */
const fewElements = 4_000;

/** Reads the blocks around every anchor below some nodes, in slices; calls back for each block read. */
export class Scan {
  #stopped = false;

  constructor(
    private readonly records: Records,
    private readonly read: (record: BlockRecord, old: BlockRecord | undefined) => void,
  ) {}

  /** The whole document and its open shadow roots. */
  async everything(roots: Iterable<ShadowRoot>): Promise<void> {
    // Compiling and starting this script was a stretch of its own.
    await scheduler.yield();
    const body = textRoot();
    await this.nodes(body === null ? [...roots] : [body, ...roots]);
  }

  nodes(nodes: readonly Node[]): Promise<void> {
    return this.#each(anchorsIn(nodes));
  }

  /** Blocks that were known and have changed: these alone, not what is nested in them. */
  blocks(roots: readonly (Element | ShadowRoot)[]): Promise<void> {
    return this.#each(roots);
  }

  /** Blocks that were read without the words of their script. */
  again(records: readonly BlockRecord[]): Promise<void> {
    return this.#each(records.flatMap(({ pieces: [first] }) => first?.node ?? []));
  }

  stop(): void {
    this.#stopped = true;
  }

  /** Reads the block of each node, once. */
  #each(nodes: Iterable<Node | null>): Promise<void> {
    const done = new Set<BlockRecord>();
    return inSlices(nodes, (node) => {
      // Between two slices the page may have taken it out.
      if (node && !this.#stopped && isConnected(node)) this.#block(node, done);
      return this.#stopped;
    });
  }

  #block(node: Node, done: Set<BlockRecord>): void {
    const known = this.records.of(node);
    if (known !== undefined && done.has(known)) return;
    // The node may be none of those a record knows: a `wbr` in a block that was read before.
    const read = this.records.read(node);
    if (read === null) return;
    done.add(read.record);
    this.read(read.record, read.old);
  }
}

/** The anchors below some nodes, looked for piece by piece as they are asked for; null for a piece without. */
function* anchorsIn(nodes: readonly Node[]): Generator<Node | null> {
  for (const node of nodes) {
    if (!isConnected(node)) continue;
    const isLarge = elementsIn(node).length > pieceElements;
    for (const piece of piecesOf(node, isLarge ? fewElements : pieceElements)) {
      const anchors = anchorNodes(piece);
      // Words that only complete a name beside them hold no anchor of their own. A block has nothing beside it.
      const isAsked =
        isText(piece) || (anchors.length === 0 && (piece === node || blockRootOf(piece) !== piece));
      // Or nothing, for a look at the clock: a list may have a hundred thousand entries without a name.
      yield isAsked ? piece : null;
      yield* anchors;
    }
  }
}
