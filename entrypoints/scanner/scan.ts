import { isConnected, isText, textRoot } from '../../platform/page/dom';
import { inSlices, piecesOf } from '../../platform/page/slices';
import { anchorNodes } from './locate';
import type { BlockRecord, Records } from './records';

/** Reads the blocks around every anchor below some nodes, in slices; calls back for each block read. */
export class Scan {
  #stopped = false;

  constructor(
    private readonly records: Records,
    private readonly read: (record: BlockRecord, old: BlockRecord | undefined) => void,
  ) {}

  /** The whole document and its open shadow roots. */
  async everything(roots: Iterable<ShadowRoot>): Promise<void> {
    const body = textRoot();
    await this.nodes(body === null ? [...roots] : [body, ...roots]);
  }

  async nodes(nodes: readonly Node[]): Promise<void> {
    const done = new Set<BlockRecord>();
    await inSlices(anchorsIn(nodes), (node) => {
      // Between two slices the page may have taken it out.
      if (!this.#stopped && isConnected(node)) this.#block(node, done);
      return this.#stopped;
    });
  }

  /** Blocks that were known and have changed: these alone, not what is nested in them. */
  async blocks(roots: readonly (Element | ShadowRoot)[]): Promise<void> {
    const done = new Set<BlockRecord>();
    await inSlices(roots, (root) => {
      if (!this.#stopped && isConnected(root)) this.#block(root, done);
      return this.#stopped;
    });
  }

  /** Blocks that were read without the words of their script. */
  async again(records: readonly BlockRecord[]): Promise<void> {
    const done = new Set<BlockRecord>();
    await inSlices(records, ({ pieces: [first] }) => {
      if (!this.#stopped && first) this.#block(first.node, done);
      return this.#stopped;
    });
  }

  stop(): void {
    this.#stopped = true;
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

/** The anchors below some nodes, looked for piece by piece as they are asked for. */
function* anchorsIn(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (!isConnected(node)) continue;
    for (const piece of piecesOf(node)) {
      const anchors = anchorNodes(piece);
      // Words that only complete a name beside them hold no anchor of their own.
      if (anchors.length === 0 || isText(piece)) yield piece;
      yield* anchors;
    }
  }
}
