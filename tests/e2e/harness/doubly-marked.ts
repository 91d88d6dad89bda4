/** The texts under the double mark, in document order; runs in the page's own world. */
export function readDoublyMarked(): string[] {
  const ranges: StaticRange[] = [];
  CSS.highlights.get('on-record-compared')?.forEach((range) => {
    ranges.push(range as StaticRange);
  });
  return ranges
    .sort((one, other) =>
      one.startContainer === other.startContainer
        ? one.startOffset - other.startOffset
        : one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    )
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
    );
}
