import { getter } from './dom';

// Members of the page's document and elements that its names can hide (see dom.ts), for the scripts that only
// pages with a mention pay for.

/** A method of a prototype as a function that takes its target first. */
/* @__NO_SIDE_EFFECTS__ */
function method<T extends object, A extends unknown[], R>(
  owner: T,
  name: keyof T & string,
): (target: T, ...args: A) => R {
  const call = owner[name] as (...args: A) => R;
  return (target, ...args) => call.apply(target, args);
}

const { prototype: page } = Document;
const { prototype: element } = Element;

const title = getter<Document, string>(page, 'title');
const hidden = getter<Document, boolean>(page, 'hidden');
const designMode = getter<Document, string>(page, 'designMode');
const pointerLock = getter<Document, Element | null>(page, 'pointerLockElement');
const activeElement = getter<Document, Element | null>(page, 'activeElement');

export const titleOf = (): string => title(document);
/** Whether the page’s tab stands behind others. */
export const isHidden = (): boolean => hidden(document);
export const isDesigned = (): boolean => designMode(document) === 'on';
/** Whether the page has taken the pointer away: a game, say, that hides it. */
export const isPointerLocked = (): boolean => pointerLock(document) !== null;
export const focusedElement = (): Element | null => activeElement(document);
export const makeRange = (): Range => page.createRange.call(document);
/** An HTML element, in XHTML and SVG documents too. */
export const makeBox = (): HTMLElement =>
  page.createElementNS.call(document, 'http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
export const runCommand = (command: string): boolean => page.execCommand.call(document, command);
export const selection = (): Selection | null => page.getSelection.call(document);
export const findFirst = (selector: string): Element | null => page.querySelector.call(document, selector);
export const findAll = (selector: string): Element[] => [...page.querySelectorAll.call(document, selector)];

export const nameOf = getter<Element, string>(element, 'localName');
export const slotOf = getter<Element, HTMLSlotElement | null>(element, 'assignedSlot');
export const matches = method<Element, [selector: string], boolean>(element, 'matches');
export const closest = method<Element, [selector: string], Element | null>(element, 'closest');
export const attribute = method<Element, [name: string], string | null>(element, 'getAttribute');
export const boxOf = method<Element, [], DOMRect>(element, 'getBoundingClientRect');
export const isVisible = method<Element, [options: CheckVisibilityOptions], boolean>(
  element,
  'checkVisibility',
);
export const scrollTo = method<Element, [options: ScrollIntoViewOptions], void>(element, 'scrollIntoView');
export const append = method<Element, [node: Node], void>(element, 'append');
export const positionOf = method<Node, [other: Node], number>(Node.prototype, 'compareDocumentPosition');
/** The document or shadow root a node lies in. */
export const treeOf = method<Node, [], Node>(Node.prototype, 'getRootNode');
const contentEditable = getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable');

export function isEditable(target: Element): boolean {
  return isDesigned() || (target instanceof HTMLElement && contentEditable(target));
}

/** The element that carries the style of a block. */
export function hostOf(root: Element | ShadowRoot): Element {
  return root instanceof ShadowRoot ? root.host : root;
}
