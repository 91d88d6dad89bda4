/** Our entries in the page's highlight registry: fixed, neutral names, equal in every installation. */
export type HighlightName =
  | 'on-record'
  | 'on-record-solid'
  | 'on-record-tint'
  | 'on-record-compared'
  | 'on-record-svg'
  | 'on-record-open';

/** Below the page's own highlights: where both stand, the page's style wins. */
const priority = -1;
/** ms between two looks whether the page has cleared our entries; they come with no event. */
const lookMs = 500;
/** A page that clears them more often than this wants them gone. */
const repairs = 5;
const repairWindowMs = 5_000;

/** The registry, as far as it is ours. Entries of the page under our names are neither used nor touched. */
export class Registry {
  readonly #own = new Map<HighlightName, { highlight: Highlight; ranges: Set<StaticRange> }>();
  readonly #repaired: number[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #givenUp = false;

  constructor(private readonly orphaned: () => boolean) {}

  add(name: HighlightName, ranges: Iterable<StaticRange>): void {
    if (this.#givenUp) return;
    const entry = this.#entry(name);
    if (entry === null) return;
    for (const range of ranges) {
      entry.ranges.add(range);
      entry.highlight.add(range);
    }
    this.#timer ??= setInterval(() => this.#look(), lookMs);
  }

  delete(name: HighlightName, ranges: Iterable<StaticRange>): void {
    const entry = this.#own.get(name);
    if (entry === undefined) return;
    for (const range of ranges) {
      entry.ranges.delete(range);
      entry.highlight.delete(range);
    }
    if (entry.ranges.size === 0) this.#remove(name);
  }

  stop(): void {
    for (const name of [...this.#own.keys()]) this.#remove(name);
  }

  #entry(name: HighlightName): { highlight: Highlight; ranges: Set<StaticRange> } | null {
    const own = this.#own.get(name);
    if (own !== undefined) return own;
    // An entry of our priority under our name is what an earlier instance of ours has left behind.
    const there = CSS.highlights.get(name);
    if (there !== undefined && there.priority !== priority) return null;
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    const entry = { highlight, ranges: new Set<StaticRange>() };
    this.#own.set(name, entry);
    return entry;
  }

  #remove(name: HighlightName): void {
    const entry = this.#own.get(name);
    this.#own.delete(name);
    if (entry !== undefined && CSS.highlights.get(name) === entry.highlight) CSS.highlights.delete(name);
    if (this.#own.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    if (this.orphaned()) return;
    for (const [name, { highlight, ranges }] of this.#own) {
      const there = CSS.highlights.get(name);
      if (there === highlight && highlight.size === ranges.size) continue;
      if (!this.#mayRepair() || (there !== undefined && there !== highlight)) {
        this.#givenUp = true;
        this.stop();
        return;
      }
      highlight.clear();
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(name, highlight);
    }
  }

  #mayRepair(): boolean {
    const now = performance.now();
    while ((this.#repaired[0] ?? now) < now - repairWindowMs) this.#repaired.shift();
    return this.#repaired.push(now) <= repairs;
  }
}
