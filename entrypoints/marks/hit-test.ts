import { contains } from '../../core/card/triangle';
import type { Mention } from '../../core/mentions/mention';
import type { ScannerPart } from '../../core/page/world';
import { shadowRootOf } from '../../platform/page/dom';
import { boxesOf } from './ranges';

/** px around a line of the mention that still count as on it. */
const slack = 1;

/** Finds the mention at a point: one look whose words an element holds, and nothing more off the blocks with a mention. */
export class HitTest {
  constructor(
    private readonly scanner: ScannerPart,
    private readonly roots: () => Iterable<ShadowRoot>,
  ) {}

  /** The mention at a point of the viewport (CSS px), or null. `target` is the innermost node of the event's path. */
  at(x: number, y: number, target: EventTarget | undefined): Mention | null {
    if (!this.mayHoldOne(target)) return null;
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

  /** Whether the words right in an element may be a mention's: it is a block that holds one, or an inline element there. */
  mayHoldOne(target: EventTarget | undefined): boolean {
    if (!(target instanceof Node)) return false;
    const inside = shadowRootOf(target);
    return [target, inside].some((node) => node && this.scanner.blockAt(node)?.mentions.length);
  }
}
