import type { BrowserContext, Page } from '@playwright/test';
import { type PageState, readPageState } from '../oracles/identity';
import { endTrace, readTrace, traceKey } from '../oracles/trace';

type Change = { run: (given: never) => unknown; given: unknown };

/** What a test did in one page, so that the same can be done without the extension. */
interface Visit {
  url: string;
  changes: Change[];
}

/** What became of a page: how its own scripts find it, and all that they saw until the reader came. */
export interface Outcome {
  states: Omit<PageState, 'place'>[];
  trace: string[];
}

/** The pages of a test and what was done to them. */
export class Visits {
  readonly #visits = new Map<Page, Visit[]>();

  get pages(): Page[] {
    return [...this.#visits.keys()].filter((page) => !page.isClosed());
  }

  async open(page: Page, url: string): Promise<void> {
    const before = this.#visits.get(page) ?? [];
    this.#visits.set(page, [...before, { url, changes: [] }]);
    await page.goto(url);
  }

  /** Runs a function in the page that changes it: the page's own doing, done again in the twin. */
  async change<R, A>(page: Page, run: (given: A) => R, given: A): Promise<Awaited<R>> {
    const visit = this.#visits.get(page)?.at(-1);
    if (visit === undefined) throw new Error('Open the page first.');
    visit.changes.push({ run: run as Change['run'], given });
    return page.evaluate(run as (given: unknown) => R, given) as Promise<Awaited<R>>;
  }

  /** Does in a plain browser what was done to a page here; the twin is the caller's to close. */
  async repeat(page: Page, plain: BrowserContext): Promise<Page> {
    const twin = await plain.newPage();
    for (const { url, changes } of this.#visits.get(page) ?? []) {
      await twin.goto(url);
      for (const { run, given } of changes) await twin.evaluate(run as (given: unknown) => unknown, given);
    }
    return twin;
  }
}

/** How the scripts of a page and of its frames find it now. */
export async function outcomeOf(page: Page): Promise<Outcome> {
  const outcome: Outcome = { states: [], trace: [] };
  for (const frame of page.frames()) {
    const { markup, sheets, values } = await frame.evaluate(readPageState);
    outcome.states.push({ markup, sheets, values });
    outcome.trace.push(...((await frame.evaluate(readTrace, traceKey)) ?? []));
  }
  return outcome;
}

/** Tells the probes of a page that the reader acts now, by a command or in the popup. */
export async function readerActs(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(endTrace, traceKey);
}
