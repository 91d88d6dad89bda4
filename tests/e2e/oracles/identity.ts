/** A page as its own scripts can see it: equal before and after, and with and without the extension. */
export interface PageState {
  /** Markup of the document, its open shadow roots and its same-origin frames. */
  markup: string;
  /** Number of style sheets, adopted ones included, of each document and shadow root. */
  sheets: number[];
  /** Values of the form controls, in document order. */
  values: string[];
  /** What the reader has selected, focused and scrolled to. */
  place: string;
}

/** Runs in the page, so it uses nothing from outside itself. */
export function readPageState(): PageState {
  const sheets: number[] = [];
  const values: string[] = [];
  // A page can hide the members of its document, and of its forms, behind names of its own.
  const get = (root: Document | ShadowRoot, isDocument: boolean, name: string) =>
    Object.getOwnPropertyDescriptor((isDocument ? Document : ShadowRoot).prototype, name)?.get?.call(root);
  const childrenOf = (node: Node): Iterable<Node> =>
    Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get?.call(node);

  const shadowOf = (element: Element): ShadowRoot | null =>
    Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get?.call(element);

  function markupOf(root: Document | ShadowRoot, isDocument: boolean): string {
    const elementsIn = (isDocument ? Document : DocumentFragment).prototype.querySelectorAll;
    sheets.push(
      get(root, isDocument, 'styleSheets').length,
      get(root, isDocument, 'adoptedStyleSheets').length,
    );
    const inner = [...childrenOf(root)].map(nodeMarkup).join('');
    const below = [...elementsIn.call(root, '*')].map(rootsOf).join('');
    return inner + below;
  }

  function nodeMarkup(node: Node): string {
    if (node instanceof DocumentType) return `<!DOCTYPE ${node.name} ${node.publicId} ${node.systemId}>`;
    return new XMLSerializer().serializeToString(node);
  }

  function rootsOf(element: Element): string {
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      values.push(element.value);
    }
    const root = shadowOf(element);
    const shadow = root === null ? '' : `#shadow{${markupOf(root, false)}}`;
    const frame =
      element instanceof HTMLIFrameElement && element.contentDocument !== null
        ? `#frame{${markupOf(element.contentDocument, true)}}`
        : '';
    return shadow + frame;
  }

  const markup = markupOf(document, true);
  const active = get(document, true, 'activeElement') as Element | null;
  const focus = active === null ? 'none' : `${active.localName} ${active.id}`;
  const selected = String(window.getSelection());
  return { markup, sheets, values, place: `${focus} | ${selected} | ${scrollX},${scrollY}` };
}
