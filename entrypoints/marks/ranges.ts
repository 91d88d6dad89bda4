import type { Mention } from '../../core/mentions/mention';
import type { Piece } from '../../core/page/world';
import { makeRange } from '../../platform/page/calls';

/** The places of a mention in its block's text nodes: one range per text node it runs over, in document order. */
export function rangesOf(
  pieces: readonly Piece[],
  { start, end }: Pick<Mention, 'start' | 'end'>,
): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let i = pieceAt(pieces, start); i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || piece.start >= end) break;
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.length, end - piece.start);
    if (from < to) {
      ranges.push(
        new StaticRange({
          startContainer: piece.node,
          startOffset: from,
          endContainer: piece.node,
          endOffset: to,
        }),
      );
    }
  }
  return ranges;
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

let probe: Range | null = null;

/** The boxes of a mention, a line each, in CSS px of the viewport. Reads layout. */
export function boxesOf(pieces: readonly Piece[], mention: Pick<Mention, 'start' | 'end'>): DOMRect[] {
  // One live range serves all: every further one would slow the page's own edits.
  probe ??= makeRange();
  const boxes: DOMRect[] = [];
  for (const range of rangesOf(pieces, mention)) {
    probe.setStart(range.startContainer, range.startOffset);
    probe.setEnd(range.endContainer, range.endOffset);
    boxes.push(...probe.getClientRects());
  }
  probe.setStart(document, 0);
  probe.collapse(true);
  return byLine(boxes);
}

/** Joins boxes that stand side by side in one line: words split over inline elements have a box for each part. */
function byLine(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = box.top + box.height / 2;
    if (line === undefined || middle < line.top || middle > line.bottom) {
      lines.push(box);
      continue;
    }
    const left = Math.min(line.left, box.left);
    const top = Math.min(line.top, box.top);
    const width = Math.max(line.right, box.right) - left;
    lines[lines.length - 1] = new DOMRect(left, top, width, Math.max(line.bottom, box.bottom) - top);
  }
  return lines;
}
