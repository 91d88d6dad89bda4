import { contains } from '../../core/card/triangle';
import type { Mention } from '../../core/mentions/mention';
import type { MentionBlock, ScannerPart } from '../../core/page/world';
import { parentOf } from '../../platform/page/dom';
import { boxesOf } from './ranges';

/** px around a line of the mention that still count as on it. */
const slack = 1;

/** Finds the mention at a point: a set look-up first, and nothing more off the blocks that hold one. */
export class HitTest {
  #hosts = new WeakSet<Node>();

  constructor(
    private readonly scanner: ScannerPart,
    private readonly roots: () => Iterable<ShadowRoot>,
  ) {}

  /** Takes note of the elements that directly hold a mention's words. */
  add(record: MentionBlock): void {
    for (const { node } of record.pieces) {
      const parent = parentOf(node);
      if (parent !== null) this.#hosts.add(parent instanceof ShadowRoot ? parent.host : parent);
    }
  }

  /** The mention at a point of the viewport (CSS px), or null. `target` is the innermost node of the event's path. */
  at(x: number, y: number, target: EventTarget | undefined): Mention | null {
    if (!(target instanceof Node) || !this.#hosts.has(target)) return null;
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
      shadowRoots: [...this.roots()],
    });
    const record = caret === null ? undefined : this.scanner.blockAt(caret.offsetNode);
    const piece = record?.pieces.find(({ node }) => node === caret?.offsetNode);
    if (caret === null || record === undefined || piece === undefined) return null;
    const offset = piece.start + caret.offset;
    for (const mention of record.mentions) {
      if (offset < mention.start || offset > mention.end) continue;
      if (boxesOf(record, mention).some((box) => contains(box, { x, y }, slack))) return mention;
    }
    return null;
  }
}
