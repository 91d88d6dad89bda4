import { contains } from '../../core/card/triangle';
import type { Mention } from '../../core/mentions/mention';
import type { ScannerPart } from '../../core/page/world';
import { shadowRootOf } from '../../platform/page/dom';
import { boxesOf } from './ranges';

/** px around a line of the mention that still count as on it. */
const slack = 1;

export interface HitTest {
  /** The mention at a point of the viewport (CSS px), or null. `target` is the innermost node of the event's path. */
  mentionAt(x: number, y: number, target: EventTarget | undefined): Mention | null;
  /** Whether the words right in an element may be a mention's: it is a block that holds one, or an inline element there. */
  mayHoldOne(target: EventTarget | undefined): boolean;
}

/** Finds the mention at a point: one look whose words an element holds, and nothing more off the blocks with a mention. */
export function hitTest(scanner: ScannerPart, roots: () => Iterable<ShadowRoot>): HitTest {
  const mayHoldOne = (target: EventTarget | undefined): boolean =>
    target instanceof Node &&
    [target, shadowRootOf(target)].some((node) => node && scanner.blockAt(node)?.mentions.length);

  return {
    mayHoldOne,
    mentionAt(x, y, target) {
      if (!mayHoldOne(target)) return null;
      const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, {
        shadowRoots: [...roots()],
      });
      const record = caret === null ? undefined : scanner.blockAt(caret.offsetNode);
      if (caret === null || record === undefined) return null;
      const pieces = scanner.piecesOf(record);
      const piece = pieces.find(({ node }) => node === caret.offsetNode);
      if (piece === undefined) return null;
      const offset = piece.start + caret.offset;
      for (const mention of record.mentions) {
        if (offset < mention.start || offset > mention.end) continue;
        if (boxesOf(pieces, mention).some((box) => contains(box, { x, y }, slack))) return mention;
      }
      return null;
    },
  };
}
