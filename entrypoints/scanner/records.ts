import { findCandidates, settle } from '../../core/mentions/candidates';
import type { Candidate, Mention } from '../../core/mentions/mention';
import type { ScriptName } from '../../core/mentions/script-names';
import { takeLacking } from '../../core/mentions/vocabulary';
import type { Piece } from '../../core/page/world';
import { treeOf } from '../../platform/page/calls';
import { elementsIn, isText, parentOf } from '../../platform/page/dom';
import { type Block, blockRootOf, isShown, readBlock } from './block';

/**
 * Blocks whose text nodes are kept: those near the viewport, and more. Such a list takes as much as all else that is
 * kept of a paragraph, and of those far away nobody asks for it.
 */
const mostKept = 256;

/** The same for all records that lack nothing: a page may have ten thousand. */
const none: readonly ScriptName[] = [];

/** A block that holds a name, with what was found in it. Which text nodes it is made of is asked of the records. */
export interface BlockRecord extends Pick<Block, 'root' | 'text'> {
  candidates: Candidate[];
  /** What counts once the whole document is known; the marks are made of these. */
  mentions: readonly Mention[];
  shown: boolean;
  /** The scripts whose words were not there when it was read; it holds no candidate then. */
  lacking: readonly ScriptName[];
}

/** Everything found in this document: records by block, and from a text node or inline element to its record. */
export class Records {
  readonly #blocks = new Map<Element | ShadowRoot, BlockRecord>();
  /** By the inline elements of a block, which may be forgotten by now. Its texts stand in these or right in its root. */
  readonly #byInline = new WeakMap<Element, BlockRecord>();
  /** Those that lie in a shadow root: no list of an element’s descendants goes there. */
  readonly #shadowed = new Set<BlockRecord>();
  /** Text nodes of the blocks asked for last, the longest ago first. */
  readonly #pieces = new Map<BlockRecord, readonly Piece[]>();
  #count = 0;
  #revision = 0;
  #sure = 0;
  #titleIsSure = false;
  #silenced = new Set<string>();

  get all(): Iterable<BlockRecord> {
    return this.#blocks.values();
  }

  /** Mentions in all blocks. */
  get count(): number {
    return this.#count;
  }

  /** Another number whenever other mentions are there. */
  get revision(): number {
    return this.#revision;
  }

  /** The record whose block a node belongs to, or undefined. */
  of(node: Node): BlockRecord | undefined {
    const place = (isText(node) ? parentOf(node) : node) as Element;
    const own = this.#blocks.get(place) ?? this.#byInline.get(place);
    return own && this.has(own) ? own : undefined;
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
    const old = this.#blocks.get(root);
    if (old) this.#take(old);
    const { text, inlines, pieces } = readBlock(root);
    const candidates = findCandidates(text);
    const lacking = takeLacking();
    const record: BlockRecord = {
      root,
      text,
      candidates: lacking.length > 0 ? [] : candidates.slice(),
      mentions: [],
      shown: isShown(root),
      lacking: lacking.length > 0 ? lacking : none,
    };
    // One that was there before keeps its place: the blocks stay nearly in document order.
    this.#blocks.set(root, record);
    for (const inline of inlines) this.#byInline.set(inline, record);
    if (treeOf(root) instanceof ShadowRoot) this.#shadowed.add(record);
    this.#sure += sureIn(record);
    this.settle(record);
    this.#keep(record, pieces);
    return { record, old };
  }

  /** The text nodes of a block; null where it reads otherwise by now, for what a style hides is not part of it. */
  piecesOf(record: BlockRecord): readonly Piece[] | null {
    const kept = this.#pieces.get(record);
    if (kept) return kept;
    const { text, pieces } = readBlock(record.root);
    if (text !== record.text || !this.has(record)) return null;
    this.#keep(record, pieces);
    return pieces;
  }

  #keep(record: BlockRecord, pieces: readonly Piece[]): void {
    this.#pieces.set(record, pieces);
    const [longestAgo] = this.#pieces.keys();
    if (longestAgo && this.#pieces.size > mostKept) this.#pieces.delete(longestAgo);
  }

  /** Decides what counts; false where nothing else does than before, and the mentions are the same ones. */
  settle(record: BlockRecord): boolean {
    const { candidates, text } = record;
    let mentions = record.shown ? settle(candidates, this.documentNamesCar) : [];
    if (this.#silenced.size > 0)
      mentions = mentions.filter(({ start, end }) => !this.#silenced.has(fold(text.slice(start, end))));
    const before = record.mentions;
    if (mentions.length === before.length && mentions.every((mention, i) => isSame(mention, before[i])))
      return false;
    this.#count += mentions.length - before.length;
    this.#revision++;
    record.mentions = mentions;
    return true;
  }

  /** Forgets a record in force. */
  forget(record: BlockRecord): void {
    this.#blocks.delete(record.root);
    this.#take(record);
  }

  /** Takes a record out of all that is reckoned from the blocks. */
  #take(record: BlockRecord): void {
    this.#shadowed.delete(record);
    this.#pieces.delete(record);
    this.#sure -= sureIn(record);
    this.#count -= record.mentions.length;
    if (record.mentions.length > 0) this.#revision++;
  }

  /** Records whose block lies in one of these nodes. Takes as long as there is in the nodes, or known, whichever is less. */
  *in(nodes: ReadonlySet<Node>): Generator<BlockRecord> {
    let size = 0;
    for (const node of nodes) {
      size += elementsIn(node).length + 1;
      if (size > this.#blocks.size) break;
    }
    const isFewer = size <= this.#blocks.size;
    if (isFewer) for (const node of nodes) yield* this.#below(node);
    for (const record of isFewer ? this.#shadowed : this.#blocks.values())
      if (isIn(record.root, nodes)) yield record;
  }

  *#below(node: Node): Generator<BlockRecord> {
    const own = this.#blocks.get(node as Element);
    if (own) yield own;
    for (const element of elementsIn(node)) {
      const record = this.#blocks.get(element);
      if (record) yield record;
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
}

function sureIn({ candidates, shown }: BlockRecord): number {
  return shown ? candidates.filter(({ grade }) => grade === 'sure').length : 0;
}

const fold = (form: string): string => form.replace(/\s+/g, ' ').trim().toLowerCase();

function isSame(a: Mention, b: Mention | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end && a.grade === b.grade;
}

/** Whether one of these nodes is a node's ancestor or itself, through shadow roots too. */
function isIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (
    let at: Node | null = node;
    at !== null;
    at = parentOf(at) ?? (at instanceof ShadowRoot ? at.host : null)
  )
    if (nodes.has(at)) return true;
  return false;
}
