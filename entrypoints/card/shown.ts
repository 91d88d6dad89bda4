import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { Card } from '../../components/card/Card';
import type { ShownReport } from '../../components/card/Comparison';
import type { HorizonView } from '../../components/horizon/horizon-view';
import { followDistance, pressGuardMs } from '../../core/card/timing';
import { type Box, contains, type Point } from '../../core/card/triangle';
import type { CardActions, CardView } from '../../core/card/view';
import type { Comparison } from '../../core/facts/comparison';
import type { Locale } from '../../core/locale/locale';
import type { Theme } from '../../core/settings/settings';
import { rememberFocus } from './focus';
import { Layer } from './layer';
import type { WordsPlace } from './words-place';

/** Events of the card that are looked at before the card sees them. */
const guarded = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
];

/** Further events of the card that a page would otherwise hear, as of its own element. */
const kept = ['wheel', 'touchstart', 'touchmove', 'touchend', 'input', 'beforeinput', 'copy', 'dragstart'];

export interface ShownCardOptions {
  view: CardView;
  actions: CardActions;
  locale: Locale;
  theme: Theme;
  /** The stated span of years, where the dataset has it. */
  horizon: HorizonView | null;
  /** The page's figures beside the stated ones; null for silence. */
  comparison: Comparison | null;
  /** Reports that worded the statement as the page does. */
  reports: readonly ShownReport[];
  /** Drawn for fingers, at the bottom of the window. */
  sheet: boolean;
}

/** Where a card is put, and how it came to be. */
export interface Showing {
  /** Where the words stand; the card's host goes into its modal or fullscreen ancestor. */
  near: Element;
  /** The words it belongs to; null for a sheet. */
  place: WordsPlace | null;
  /** Opened by a resting pointer: the first presses are the page's. */
  byRest: boolean;
  /** What is known now and was not when it was drawn. */
  change: Partial<CardView>;
  /** The page has taken the card away. */
  taken(): void;
}

/** One card: drawn outside the document first, then shown on the page until it is removed. */
export class ShownCard {
  readonly layer = new Layer();
  openedAt = Number.POSITIVE_INFINITY;
  #place: WordsPlace | null = null;
  #byRest = false;
  #giveFocusBack: (() => void) | null = null;
  #view: CardView;
  #locale: Locale;

  constructor(readonly options: ShownCardOptions) {
    this.#view = options.view;
    this.#locale = options.locale;
    this.layer.guard(guarded, (event) => {
      const settled = !this.#byRest || performance.now() - this.openedAt >= pressGuardMs;
      return event.isTrusted && (event.type !== 'click' || settled);
    });
    this.layer.keep(kept);
    this.layer.dress(options.theme === 'auto' ? ['or'] : ['or', options.theme]);
    this.#draw();
  }

  get view(): CardView {
    return this.#view;
  }

  /** False where the page lets nothing be shown. */
  show({ near, place, byRest, change, taken }: Showing): boolean {
    this.openedAt = performance.now();
    this.#place = place;
    this.#byRest = byRest;
    if (!this.layer.show(near, place)) return false;
    // Drawn again in its place, so that it is measured there.
    this.update(change);
    if (!this.layer.isSeen()) return false;
    this.layer.whenTaken(taken);
    return true;
  }

  update(change: Partial<CardView>): void {
    this.#view = { ...this.#view, ...change };
    this.#draw();
  }

  /** Goes on in another language. */
  speak(locale: Locale): void {
    this.#locale = locale;
    this.#draw();
  }

  /** Keeps the card at its words; false once they have moved too far, or are gone from view. */
  follow(place: WordsPlace | null): boolean {
    if (this.#place === null) return true;
    if (place === null) return false;
    const { left, top } = this.#place.box;
    if (Math.hypot(place.box.left - left, place.box.top - top) > followDistance) return false;
    this.layer.moveTo(place.box);
    return true;
  }

  holds(point: Point): boolean {
    return contains(this.box, point);
  }

  get box(): Box {
    return this.layer.rect;
  }

  focus(): void {
    this.#giveFocusBack ??= rememberFocus();
    const dialog = this.layer.box.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return this.layer.focused !== null;
  }

  remove(): void {
    const hadFocus = this.hasFocus;
    render(null, this.layer.box);
    this.layer.hide();
    if (hadFocus) this.#giveFocusBack?.();
  }

  #draw(): void {
    // Not `h`: what markup compiles to is in the script as it is.
    const card = jsx(Card, { ...this.options, view: this.#view, locale: this.#locale });
    render(card, this.layer.box);
  }
}
