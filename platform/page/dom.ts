/**
 * The page's tree, read through accessors captured from the prototypes. A form with a field named `parentNode`
 * or an image named `body` hides the members of those names, in our isolated world too; a captured getter
 * still answers truly.
 */
/* @__NO_SIDE_EFFECTS__ */
export function getter<T extends object, V>(owner: T, name: string): (target: T) => V {
  // Bound, not wrapped: while nothing is compiled yet, each call of a function of ours costs more than the answer.
  return Function.prototype.call.bind((Object.getOwnPropertyDescriptor(owner, name) as { get(): V }).get);
}

const { prototype: node } = Node;
export const nodeTypeOf = getter<Node, number>(node, 'nodeType');
export const parentOf = getter<Node, Node | null>(node, 'parentNode');
export const childrenOf = getter<Node, NodeListOf<ChildNode>>(node, 'childNodes');
export const textOf = getter<Node, string | null>(node, 'textContent');
export const isConnected = getter<Node, boolean>(node, 'isConnected');
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const body = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const documentElement = getter<Document, Element | null>(Document.prototype, 'documentElement');
const { getElementsByTagName } = Element.prototype;

/** The open shadow root of a node; null or false where it has none or cannot have one. */
export function shadowRootOf(target: Node): ShadowRoot | null | false {
  return isElement(target) && shadowRoot(target);
}

/** A live list whose length, and with it every place asked for by its number alone, takes counting all that is in it. */
type Elements = Iterable<Element> & ArrayLike<Element> & { item?(index: number): Element | null };

/** All elements below an element, in document order, as a live list; none below anything else. */
export function elementsIn(root: Node): Elements {
  return isElement(root) ? getElementsByTagName.call(root, '*') : [];
}

/**
 * The elements below an element that have an open shadow root; of a part only, in document order, where that is told.
 * Nothing where there are no elements: most of what is added has none, and a list for each would cost half of the look.
 * It is the browser’s own code that goes through them: ours, not compiled yet on a page just loaded, takes several times
 * as long.
 */
export function hostsIn(root: Node, from?: number, to?: number): Element[] | null {
  // A page’s own names can hide `firstElementChild` only behind an element, and then there is something to search.
  return (root as Element).firstElementChild && [].slice.call(elementsIn(root), from, to).filter(shadowRoot);
}

/** Text and, in XML, CDATA sections. */
export function isText(target: Node): target is Text {
  const type = nodeTypeOf(target);
  return type === 3 || type === 4;
}

export function isElement(target: Node): target is Element {
  return nodeTypeOf(target) === 1;
}

/** Where a document's text stands: its body, or the root element where there is none (SVG, XML). */
export function textRoot(): Element | null {
  return body(document) ?? documentElement(document);
}

/** Walks the text nodes below a node. */
export function textWalker(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, 4 | 8);
}
