import { h, render } from 'preact';
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
  /** Where the words stand; the card's host goes into its modal or fullscreen ancestor. */
  near: Element;
  /** The words it belongs to; null for a sheet. */
  place: WordsPlace | null;
  /** The page has taken the card away. */
  taken(): void;
  /** Opened by a resting pointer: the first presses are the page's. */
  byRest: boolean;
}

/** One card on the page, from its first frame to its removal. */
export class ShownCard {
  readonly layer = new Layer();
  readonly openedAt = performance.now();
  readonly #place: WordsPlace | null;
  #giveFocusBack: (() => void) | null = null;
  #view: CardView;
  #locale: Locale;

  constructor(private readonly options: ShownCardOptions) {
    this.#view = options.view;
    this.#locale = options.locale;
    this.#place = options.place;
    this.layer.guard(guarded, (event) => {
      const settled = !options.byRest || performance.now() - this.openedAt >= pressGuardMs;
      return event.isTrusted && (event.type !== 'click' || settled);
    });
  }

  get view(): CardView {
    return this.#view;
  }

  /** False where the page lets nothing be shown. */
  show(): boolean {
    const { theme } = this.options;
    this.layer.dress(theme === 'auto' ? ['or'] : ['or', theme]);
    if (!this.layer.show(this.options.near, this.#place)) return false;
    // Drawn once it has its place, so that it can be measured there.
    this.#draw();
    if (!this.layer.isSeen()) return false;
    this.layer.whenTaken(this.options.taken);
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
    const { actions, place, horizon, comparison, reports } = this.options;
    const props = {
      view: this.#view,
      actions,
      locale: this.#locale,
      sheet: place === null,
      ...(horizon && { horizon }),
      ...(comparison && { comparison, reports }),
    };
    render(h(Card, props), this.layer.box);
  }
}
