/** A painted run of text: one range of the highlights. */
export interface PaintedRange {
  text: string;
  /** Steps from the document to the text node: child indices, `#` into a shadow root. */
  path: string;
  start: number;
  end: number;
  /** The text follows the range before it without a gap: one mention over several nodes. */
  joined: boolean;
}

/**
 * The ranges the extension paints in this frame, in document order, each once. Runs in the page's own world, so it
 * uses nothing from outside itself. The highlight of the mention whose card is open repeats one of the others.
 */
export function readPainted(): PaintedRange[] {
  // A form can hide any member of its own behind the name of a field, and so can a document.
  const getter = (owner: object, name: string) => Object.getOwnPropertyDescriptor(owner, name)?.get;
  const parentOf = (node: Node): Node | null => getter(Node.prototype, 'parentNode')?.call(node);
  const childrenOf = (node: Node): Iterable<Node> => getter(Node.prototype, 'childNodes')?.call(node);
  const found = new Map<string, StaticRange>();
  for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
    if (!name.startsWith('on-record') || name.endsWith('-open')) continue;
    for (const range of highlight) {
      if (!range.startContainer.isConnected) throw new Error(`A range stands in removed text: ${name}`);
      if (range.startContainer !== range.endContainer) throw new Error('A range spans several nodes.');
      const steps = stepsTo(range.startContainer);
      const order = [...steps, range.startOffset].map((step) => String(step).padStart(7, '0'));
      found.set(order.join('/'), range);
    }
  }
  const ordered = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, range]) => range);
  return ordered.map((range, index) => {
    const before = ordered[index - 1];
    return {
      text: (range.startContainer.nodeValue ?? '').slice(range.startOffset, range.endOffset),
      path: stepsTo(range.startContainer).join('/'),
      start: range.startOffset,
      end: range.endOffset,
      joined: before !== undefined && follows(before, range),
    };
  });

  function stepsTo(node: Node): (number | '#')[] {
    const steps: (number | '#')[] = [];
    for (let at: Node | null = node; at !== null; ) {
      if (at instanceof ShadowRoot) {
        steps.unshift('#');
        at = at.host;
      } else {
        const parent: Node | null = parentOf(at);
        if (parent !== null) steps.unshift([...childrenOf(parent)].indexOf(at));
        at = parent;
      }
    }
    return steps;
  }

  function follows(before: StaticRange, range: StaticRange): boolean {
    if (blockOf(before.endContainer) !== blockOf(range.startContainer)) return false;
    const gap = new Range();
    gap.setStart(before.endContainer, before.endOffset);
    gap.setEnd(range.startContainer, range.startOffset);
    return gap.toString() === '' && gap.cloneContents().querySelector('br') === null;
  }

  function blockOf(node: Node): Node {
    let block = parentOf(node);
    // A text of a drawing has a place of its own, whatever display an engine gives it.
    const isInline = (node: Node | null): node is Element =>
      node instanceof Element &&
      !(node instanceof SVGTextElement) &&
      getComputedStyle(node).display === 'inline';
    while (isInline(block)) block = parentOf(block);
    return block ?? node;
  }
}

/** The texts painted, a mention over several nodes as one text. */
export function mentionsIn(ranges: readonly PaintedRange[]): string[] {
  const texts: string[] = [];
  for (const { text, joined } of ranges) {
    if (joined) texts[texts.length - 1] += text;
    else texts.push(text);
  }
  return texts;
}
