import { contains, type Point } from '../../core/card/triangle';

/** Where a card stands: a line of the mention, and over which of its sides the mention goes on. */
export interface WordsPlace {
  /** As wide as the line, and as high as all lines together, so that the card covers none of the words. */
  box: DOMRect;
  /** Whether the mention goes on below the line: the card then rather stands above it. */
  above: boolean;
}

/** Which of a mention's lines a point is on; the first where it is on none. */
export function lineAt(lines: readonly DOMRect[], point: Point): number {
  return Math.max(
    lines.findIndex((line) => contains(line, point, 1)),
    0,
  );
}

/** The place of a card at one of a mention's lines (CSS px of the viewport); null where there is no such line. */
export function placeAt(lines: readonly DOMRect[], at: number): WordsPlace | null {
  const line = lines[at];
  if (line === undefined) return null;
  const top = Math.min(...lines.map((each) => each.top));
  const bottom = Math.max(...lines.map((each) => each.bottom));
  return { box: new DOMRect(line.left, top, line.width, bottom - top), above: at < lines.length - 1 };
}
