/**
 * The page's tree, read through accessors captured from the prototypes. A form with a field named `parentNode`
 * or an image named `body` hides the members of those names, in our isolated world too; a captured getter
 * still answers truly.
 */
function getter<T extends object, V>(owner: T, name: string): (target: T) => V {
  const read = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (read === undefined) throw new TypeError(`no getter for ${name}`);
  return (target) => read.call(target) as V;
}

export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = getter<Node, Node | null>(Node.prototype, 'lastChild');
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');

const { getElementsByTagName } = Element.prototype;
const { getElementsByTagName: getInDocument } = Document.prototype;
const { querySelectorAll } = DocumentFragment.prototype;

/** All elements below a node, in document order; live where the platform has a live list. */
export function elementsIn(root: Node): ArrayLike<Element> {
  switch (nodeTypeOf(root)) {
    case Node.ELEMENT_NODE:
      return getElementsByTagName.call(root as Element, '*');
    case Node.DOCUMENT_NODE:
      return getInDocument.call(root as Document, '*');
    case Node.DOCUMENT_FRAGMENT_NODE:
      return querySelectorAll.call(root as DocumentFragment, '*');
    default:
      return [];
  }
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** Where a document's text stands: its body, or the root element where there is none (SVG, XML). */
export function textRoot(): Element | null {
  return bodyOf(document) ?? rootOf(document);
}
