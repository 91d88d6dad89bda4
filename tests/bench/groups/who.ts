import type { Contestant, Outcome } from '../in-page/contestants';
import { median } from '../stats';

export const names: Record<Contestant, string> = {
  floor: 'FLOOR: textContent, one expression',
  own: 'On Record: gate and scanner',
  ownAndFigures: 'On Record, with what compares figures',
  walker: 'TreeWalker, expression per node',
  findAndReplace: 'findAndReplaceDOMText 0.4.6',
  oneRegex: 'Mark My Search 2, one expression (stood in for)',
  markRegExp: 'mark.js 8.11.1 markRegExp, acrossElements',
  searchTerm: 'highlight-search-term 1.0.3, once per name',
  markWords: 'mark.js 8.11.1 mark, word list',
};

/** ms of one look above which it is not repeated: it says all there is to say, and the rest of the run needs the time. */
const slowMs = 5_000;

/** Samples by page, contestant and number of mentions. */
export class Samples {
  readonly #all = new Map<string, Outcome[]>();
  readonly #slow = new Set<string>();

  of(page: string, who: Contestant, mentions: number): readonly Outcome[] {
    return this.#all.get(keyOf(page, who, mentions)) ?? [];
  }

  add(page: string, who: Contestant, mentions: number, outcome: Outcome): void {
    const key = keyOf(page, who, mentions);
    this.#all.set(key, [...(this.#all.get(key) ?? []), outcome]);
  }

  /** Whether a look has taken so long that there is to be no other; noted for the table. */
  isSlow(page: string, who: Contestant, mentions: number, outcome?: Outcome): boolean {
    const key = keyOf(page, who, mentions);
    if (outcome !== undefined && outcome.ms > slowMs && who !== 'own' && who !== 'floor') this.#slow.add(key);
    return this.#slow.has(key);
  }

  median(page: string, who: Contestant, mentions: number, figure: (outcome: Outcome) => number): number {
    return median(this.of(page, who, mentions).map(figure));
  }

  /** Who was stopped early, for the note under a table. */
  note(): string {
    const who = [...new Set([...this.#slow].map((key) => names[key.split('|')[1] as Contestant]))];
    const rule = `Who takes more than ${slowMs / 1000} s for a look gets no second one at that page`;
    return `${rule}: ${who.join('; ') || 'nobody did'}.`;
  }
}

const keyOf = (page: string, who: Contestant, mentions: number): string => `${page}|${who}|${mentions}`;
