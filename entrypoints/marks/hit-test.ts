import { contains } from '../../core/card/triangle';
import type { Mention } from '../../core/mentions/mention';
import type { Piece, ScannerPart } from '../../core/page/world';
import { shadowRootOf } from '../../platform/page/dom';
import { boxesOf } from './ranges';

/** px around a line of the mention that still count as on it. */
const slack = 1;

/** Mentions of a block that are each asked where they stand: it takes less than asking for the caret. */
const few = 3;

/** The mention at a point of the viewport (CSS px), or null. `target` is the innermost node of the event's path. */
export type HitTest = (x: number, y: number, target: EventTarget | undefined) => Mention | null;

/** Finds the mention at a point: one look whose words an element holds, and nothing more off the blocks with a mention. */
export function hitTest(
  scanner: Pick<ScannerPart, 'blockAt' | 'piecesOf'>,
  roots: () => Iterable<ShadowRoot>,
): HitTest {
  /** The mention at a point among those of the block a node belongs to. */
  function mentionIn(node: Node, x: number, y: number): Mention | null {
    const block = scanner.blockAt(node);
    if (block === undefined || block.mentions.length === 0) return null;
    const pieces = scanner.piecesOf(block);
    const offset = block.mentions.length > few ? caretAt(x, y, pieces) : null;
    for (const mention of block.mentions) {
      if (offset !== null && (offset < mention.start || offset > mention.end)) continue;
      if (boxesOf(pieces, mention).some((box) => contains(box, { x, y }, slack))) return mention;
    }
    return null;
  }

  /** The offset in a block's text at a point; −1 where none of its words stand there. */
  function caretAt(x: number, y: number, pieces: readonly Piece[]): number {
    const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
      shadowRoots: [...roots()],
    });
    const piece = pieces.find(({ node }) => node === caret?.offsetNode);
    return caret && piece ? piece.start + caret.offset : -1;
  }

  return (x, y, target) => {
    if (!(target instanceof Node)) return null;
    const root = shadowRootOf(target);
    return mentionIn(target, x, y) ?? (root ? mentionIn(root, x, y) : null);
  };
}
