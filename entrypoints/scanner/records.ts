import { findCandidates, settle } from '../../core/mentions/candidates';
import type { Candidate, Mention } from '../../core/mentions/mention';
import type { ScriptName } from '../../core/mentions/script-names';
import { takeLacking } from '../../core/mentions/vocabulary';
import { positionOf } from '../../platform/page/calls';
import { isConnected, parentOf } from '../../platform/page/dom';
import { type Block, blockRootOf, isShown, readBlock } from './block';

// Node.DOCUMENT_POSITION_FOLLOWING and Node.DOCUMENT_POSITION_CONTAINED_BY.
const following = 4;
const containedBy = 16;

/** A block that holds a name, with what was found in it. */
export interface BlockRecord extends Block {
  candidates: Candidate[];
  /** What counts once the whole document is known; the marks are made of these. */
  mentions: Mention[];
  shown: boolean;
  /** The scripts whose words were not there when it was read; it holds no candidate then. */
  lacking: readonly ScriptName[];
}

/** Everything found in this document: records by block, and from a text node or inline element to its record. */
export class Records {
  readonly #blocks = new Map<Element | ShadowRoot, BlockRecord>();
  readonly #byNode = new WeakMap<Node, BlockRecord>();
  #sure = 0;
  #titleIsSure = false;
  #silenced = new Set<string>();

  get all(): Iterable<BlockRecord> {
    return this.#blocks.values();
  }

  /** The record whose block a node belongs to, or undefined. */
  of(node: Node): BlockRecord | undefined {
    return this.#byNode.get(node) ?? this.#blocks.get(node as Element);
  }

  /** Whether a record is the one in force for its block. */
  has(record: BlockRecord): boolean {
    return this.#blocks.get(record.root) === record;
  }

  /** True once the document names the unit or a car beyond doubt. */
  get documentNamesCar(): boolean {
    return this.#sure > 0 || this.#titleIsSure;
  }

  /** Reads the block of a node anew, in the place of `old` where it was read before; null where it is not ours. */
  read(node: Node): { record: BlockRecord; old: BlockRecord | undefined } | null {
    const root = blockRootOf(node);
    if (root === null) return null;
    const old = this.forget(root);
    const block = readBlock(root);
    const candidates = findCandidates(block.text);
    const lacking = takeLacking();
    const record: BlockRecord = {
      ...block,
      candidates: lacking.length > 0 ? [] : candidates,
      mentions: [],
      shown: isShown(root),
      lacking,
    };
    this.#blocks.set(root, record);
    for (const { node: piece } of record.pieces) this.#byNode.set(piece, record);
    for (const inline of record.inlines) this.#byNode.set(inline, record);
    this.#sure += sureIn(record);
    this.settle(record);
    return { record, old };
  }

  settle(record: BlockRecord): void {
    const settled = record.shown ? settle(record.candidates, this.documentNamesCar) : [];
    record.mentions = settled.filter(({ start, end }) => !this.isSilenced(record.text.slice(start, end)));
  }

  forget(root: Element | ShadowRoot): BlockRecord | undefined {
    const record = this.#blocks.get(root);
    if (record === undefined) return undefined;
    this.#blocks.delete(root);
    for (const { node } of record.pieces) this.#byNode.delete(node);
    for (const inline of record.inlines) this.#byNode.delete(inline);
    this.#sure -= sureIn(record);
    return record;
  }

  /** Records whose block has left the document, or was moved with one of these nodes: what it stands in decides. */
  *gone(moved: readonly Node[]): Generator<BlockRecord> {
    for (const record of this.#blocks.values()) {
      if (!isConnected(record.root) || isBelow(record.root, moved)) yield record;
    }
  }

  /** Takes the document's title into account; returns the scripts whose words it lacked. */
  readTitle(title: string): ScriptName[] {
    this.#titleIsSure = findCandidates(title).some(({ grade }) => grade === 'sure');
    return takeLacking();
  }

  /** Takes a written form for no mention, or takes that back; holds for what is settled from then on. */
  silence(form: string, on: boolean): void {
    if (on) this.#silenced.add(fold(form));
    else this.#silenced.delete(fold(form));
  }

  isSilenced(form: string): boolean {
    return this.#silenced.size > 0 && this.#silenced.has(fold(form));
  }
}

function sureIn({ candidates, shown }: BlockRecord): number {
  return shown ? candidates.filter(({ grade }) => grade === 'sure').length : 0;
}

const fold = (form: string): string => form.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether one of these nodes is an element's ancestor or itself, through shadow roots too. */
function isBelow(root: Node, nodes: readonly Node[]): boolean {
  return treesOf(root).some((at) => nodes.some((node) => node === at || positionOf(node, at) & containedBy));
}

/** Document order, with what lies in an open shadow root taken at its host. */
export function inOrder(a: BlockRecord, b: BlockRecord): number {
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
