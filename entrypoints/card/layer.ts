import tokensText from '../../assets/tokens.css?inline';
import styleText from '../../components/card/card.css?inline';
import { contains } from '../../core/card/triangle';
import { append, makeBox, matches, slotOf } from '../../platform/page/calls';
import { documentElement, parentOf, textRoot } from '../../platform/page/dom';
import layerText from './layer.css?inline';
import type { WordsPlace } from './words-place';

/** Opacity below which a page hides what it shows. */
const leastOpacity = 0.6;
/** px below which a card shows too little to be of use: a tiny frame gets none. */
const leastWidth = 160;
/** The head and a line: what a window of 180 px, a screen at 400 % zoom, leaves above words in its middle. */
const leastHeight = 60;
/** Points of the card that must be uncovered, as shares of its width and height. */
const probes = [
  [0.5, 0.1],
  [0.5, 0.5],
  [0.5, 0.9],
] as const;

/** Read once for all cards of a document. */
let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensText + layerText + styleText);
  }
  return sheet;
}

/**
 * The one element the extension ever puts into a page, and only while a card is open: anonymous, with a closed
 * shadow root, in the top layer. The card is placed by CSS against a second, invisible popover that lies over
 * the words, so that it flips and follows without script.
 */
export class Layer {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly #anchor: HTMLElement;
  readonly #root: ShadowRoot;
  #size: ResizeObserver | undefined;

  constructor() {
    this.host = makeBox();
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#root.adoptedStyleSheets = [styles()];
    this.#anchor = makeBox();
    this.#anchor.className = 'anchor';
    this.box = makeBox();
    this.box.className = 'layer';
    for (const part of [this.#anchor, this.box]) part.setAttribute('popover', 'manual');
    this.#root.append(this.#anchor, this.box);
  }

  /** The classes that carry the tokens and the theme. */
  dress(classes: readonly string[]): void {
    this.box.classList.add(...classes);
  }

  /**
   * Shows the card at its words, or as a sheet at the bottom for null. False where
   * the page lets nothing be shown.
   */
  show(near: Element, words: WordsPlace | null): boolean {
    const parent = placeFor(near);
    if (parentOf(this.host) !== parent) append(parent, this.host);
    this.box.classList.toggle('sheet', words === null);
    this.box.classList.toggle('above', words?.above === true);
    this.box.classList.toggle('rtl', getComputedStyle(near).direction === 'rtl');
    try {
      if (words !== null) {
        this.moveTo(words.box);
        if (!this.#anchor.matches(':popover-open')) this.#anchor.showPopover();
      }
      if (!this.box.matches(':popover-open')) this.box.showPopover();
    } catch {
      this.hide();
      return false;
    }
    return true;
  }

  moveTo({ left, top, width, height }: DOMRect): void {
    const { style } = this.#anchor;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }

  hide(): void {
    this.#size?.disconnect();
    for (const part of [this.box, this.#anchor]) {
      try {
        part.hidePopover();
      } catch {
        // The page has taken the popover away; removing the host is what matters.
      }
    }
    this.host.remove();
  }

  get rect(): DOMRect {
    return this.box.getBoundingClientRect();
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Whether a reader truly sees the card: not covered, not see-through, not too small. */
  isSeen(): boolean {
    const { left, top, width, height } = this.rect;
    if (width < leastWidth || height < leastHeight || !this.host.isConnected) return false;
    for (const element of [documentElement(document), textRoot()]) {
      if (element && Number(getComputedStyle(element).opacity) < leastOpacity) return false;
    }
    const viewport = { left: 0, top: 0, right: innerWidth - 1, bottom: innerHeight - 1 };
    return probes.every(([across, down]) => {
      const point = { x: left + width * across, y: top + height * down };
      return !contains(viewport, point) || this.isTopmostAt(point.x, point.y);
    });
  }

  isTopmostAt(x: number, y: number): boolean {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    return root.elementFromPoint(x, y) === this.host;
  }

  /** Calls back once the page has taken the shown card away: closed its dialog, removed or hidden it. */
  whenTaken(taken: () => void): void {
    this.#size = new ResizeObserver(() => {
      if (this.box.offsetWidth === 0) taken();
    });
    this.#size.observe(this.box);
  }

  /** Calls back for events inside the card before anything in it sees them; false from the callback ends them. */
  guard(types: readonly string[], allow: (event: Event) => boolean): void {
    for (const type of types) {
      const stop = (event: Event): void => {
        if (allow(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      this.#root.addEventListener(type, stop, { capture: true });
    }
    this.keep(types);
  }

  /** What happens in the card is none of the page's business. Scrolling does not wait for this. */
  keep(types: readonly string[]): void {
    for (const type of types)
      this.#root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** Anything outside an open modal is inert, outside a fullscreen element unseen: the host goes inside. */
function placeFor(near: Element): Element {
  for (let at: Element | null = near; at !== null; at = parentAcross(at)) {
    if (matches(at, ':modal, :fullscreen')) return at;
  }
  return documentElement(document) ?? near;
}

function parentAcross(element: Element): Element | null {
  const parent = slotOf(element) ?? parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
