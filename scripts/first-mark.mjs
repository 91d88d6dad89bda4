/**
 * Runs in the page: scrolls to the first mark that nothing covers, and returns its middle in CSS px of the
 * viewport; null where there is none. It needs to stand alone, for it is sent to the page as source.
 */
export function pointOnFirstMark() {
  const ranges = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range;
    })
    .filter((range) => range.getClientRects().length > 0)
    .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
  for (const range of ranges) {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [{ x, y, width, height }] = range.getClientRects();
    const point = { x: x + width / 2, y: y + height / 2 };
    if (document.elementFromPoint(point.x, point.y)?.contains(range.startContainer)) return point;
  }
  return null;
}
