import type { Mention } from '../../core/mentions/mention';
import type { Reading } from './reading';
import type { ShownCard } from './shown';

/** A card that has only to be put at its words. */
export interface PreparedCard {
  reading: Reading;
  /** Null where there is nothing to show. */
  card: ShownCard | null;
}

/** The steps in which a card is made ready. */
export interface Steps {
  read(mention: Mention): Reading;
  /** Makes what the first card of a page has to have made before it is drawn. */
  warm(): void;
  draw(reading: Reading, sheet: boolean): ShownCard | null;
}

interface Begun {
  mention: Mention;
  sheet: boolean;
  reading?: Reading;
  card?: ShownCard | null;
}

/**
 * Makes a card ready before it is shown: reads its sentence, then draws it outside the document, each in a task of its
 * own, so that none is long enough to be felt. What is not ready when the card is wanted is made then.
 */
export class Preparation {
  #begun: Begun | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly steps: Steps) {}

  /** Whether somebody waits for what is being made ready. */
  isAwaited = false;

  /**
   * Begins after some ms; `then` is called in a task of its own once all is ready, and not at all where something else is
   * wanted before. What is already begun goes on.
   */
  begin(mention: Mention, sheet: boolean, after: number, then?: () => void): void {
    if (then === undefined && this.#isFor(mention, sheet)) return;
    const begun = this.#keep(mention, sheet);
    this.#begun = begun;
    this.isAwaited = then !== undefined;
    const steps = [
      () => {
        begun.reading ??= this.steps.read(mention);
      },
      this.steps.warm,
      () => void this.#finish(begun),
      ...(then ? [then] : []),
    ];
    const next = (): void => {
      const step = steps.shift();
      if (steps.length > 0) this.#timer = setTimeout(next);
      step?.();
    };
    this.#timer = setTimeout(next, after);
  }

  /** Hands the card over, made ready now as far as it is not. */
  take(mention: Mention, sheet: boolean): PreparedCard {
    const begun = this.#keep(mention, sheet);
    this.#begun = null;
    this.isAwaited = false;
    return this.#finish(begun);
  }

  /** What was read no longer holds, or is no longer wanted. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#begun?.card?.remove();
    this.#begun = null;
    this.isAwaited = false;
  }

  #isFor(mention: Mention, sheet: boolean): boolean {
    return this.#begun?.mention === mention && this.#begun.sheet === sheet;
  }

  /** What there is of a card already; of any other nothing is kept. */
  #keep(mention: Mention, sheet: boolean): Begun {
    clearTimeout(this.#timer);
    if (this.#begun !== null && this.#isFor(mention, sheet)) return this.#begun;
    this.drop();
    return { mention, sheet };
  }

  #finish(begun: Begun): PreparedCard {
    begun.reading ??= this.steps.read(begun.mention);
    if (begun.card === undefined) begun.card = this.steps.draw(begun.reading, begun.sheet);
    return { reading: begun.reading, card: begun.card };
  }
}
