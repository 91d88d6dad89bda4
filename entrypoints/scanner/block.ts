import type { Piece } from '../../core/page/world';
import { attribute, hostOf, isEditable, isVisible, nameOf } from '../../platform/page/calls';
import { isElement, isText, parentOf, shadowRootOf } from '../../platform/page/dom';
import { firstChildOf, nextSiblingOf } from '../../platform/page/siblings';

/** A run of text that is searched as one string: what a reader takes for one paragraph. */
export interface Block {
  root: Element | ShadowRoot;
  text: string;
  /** The text nodes it is made of, in order. */
  pieces: Piece[];
  /** The inline elements it runs through; a change inside one of them changes this block. */
  inlines: Element[];
}

/**
 * What stands in the text where the run of words is broken: a line break, a nested block, a form field. Unlike the
 * line feeds of the source, a paragraph separator is never a blank to the matcher.
 */
const breakMark = '\u2029';

/** What an element is by its name alone. */
type Kind =
  /** Its text is no text of the page, or not ours to read. */
  | 'unread'
  /** Holds what the reader enters. */
  | 'entry'
  | 'break'
  | 'skip';

const kinds = new Map<string, Kind>();
for (const [kind, names] of [
  ['unread', 'script style noscript template title head rt rp metadata desc datalist'],
  ['entry', 'textarea select option'],
  ['break', 'br hr input button object iframe video audio canvas meter progress'],
  ['skip', 'wbr'],
] as const) {
  // Large letters stand in XHTML that was HTML once.
  for (const name of `${names} ${names.toUpperCase()}`.split(' ')) kinds.set(name, kind);
}

const kindOf = (element: Element): Kind | undefined => kinds.get(nameOf(element));

const inlineDisplay = /^(?:inline(?!-flex|-grid)|contents|ruby)/;

/**
 * The styles of the elements on the way to a block and in it: asked for twice each, and every time the browser makes an
 * object that it keeps until the next collection. They tell what holds at the moment they are asked.
 */
const styles = new Map<Element, CSSStyleDeclaration>();
/** Elements at most, where no block is read after all. */
const mostStyles = 64;

function styleOf(element: Element): CSSStyleDeclaration {
  const style = styles.get(element) ?? getComputedStyle(element);
  if (styles.size < mostStyles) styles.set(element, style);
  return style;
}

/** Each text of a drawing has a place of its own; Firefox calls it inline all the same. */
const isPlaced = (element: Element): boolean =>
  element instanceof SVGTextElement || element instanceof SVGForeignObjectElement;

function isInline(element: Element, display: string): boolean {
  return inlineDisplay.test(display) && !isPlaced(element);
}

/**
 * The block a node stands in: the nearest ancestor that is not inline. Null where the text is none of ours:
 * in a script, a field, something editable, or out of the tree.
 */
export function blockRootOf(node: Node): Element | ShadowRoot | null {
  const isPlace = isElement(node) || node instanceof ShadowRoot;
  for (let at = isPlace ? node : parentOf(node); at !== null; at = parentOf(at)) {
    if (at instanceof ShadowRoot) return at;
    if (!isElement(at)) return null;
    const kind = kindOf(at);
    if (kind === 'unread' || kind === 'entry') return null;
    if (!isInline(at, styleOf(at).display)) return isEditable(at) ? null : at;
  }
  return null;
}

/** Reads a block's text. Linear in the block, without recursion. */
export function readBlock(root: Element | ShadowRoot): Block {
  const block: Block = { root, text: '', pieces: [], inlines: [] };
  const keepsLines = /^(?:pre|break-spaces)/.test(styleOf(hostOf(root)).whiteSpace);
  let text = '';

  let at: Node | null = firstChildOf(root);
  let up = root as Node;
  while (at !== null) {
    let into: Node | null = null;
    if (isText(at)) {
      block.pieces.push({ node: at, start: text.length });
      text += at.data;
    } else if (isElement(at)) {
      const entered = enter(at);
      if (entered === 'inside') {
        block.inlines.push(at);
        into = firstChildOf(at);
      } else if (entered === 'break' && text) text += breakMark;
    }
    if (into !== null) {
      up = at;
      at = into;
      continue;
    }
    let next = nextSiblingOf(at);
    while (next === null && up !== root) {
      next = nextSiblingOf(up);
      up = parentOf(up) ?? root;
    }
    at = next;
  }
  // A line break in the source is a blank to the reader, unless the style keeps it.
  block.text = keepsLines ? text : text.replace(/[\n\t\r\f]/g, ' ');
  styles.clear();
  return block;
}

function enter(element: Element): 'inside' | 'break' | 'skip' {
  const kind = kindOf(element);
  if (kind) return kind === 'unread' || kind === 'skip' ? 'skip' : 'break';
  const { display } = styleOf(element);
  if (display === 'none') return 'skip';
  if (!isInline(element, display) || shadowRootOf(element)) return 'break';
  if (attribute(element, 'contenteditable') !== null && isEditable(element)) return 'break';
  return 'inside';
}

/** Whether a reader can see the block at all. */
export function isShown(root: Element | ShadowRoot): boolean {
  return isVisible(hostOf(root), { opacityProperty: true, visibilityProperty: true });
}
