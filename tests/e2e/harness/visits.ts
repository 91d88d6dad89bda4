import type { Page } from '@playwright/test';
import { controlKey, readControl, startControl } from '../oracles/control';
import { type PageState, readPageState } from '../oracles/identity';
import { endTrace, readTrace, traceKey } from '../oracles/trace';

type Change = { run: (given: never) => unknown; given: unknown };
/** What the reader does in a page, by pointer and keys. */
type Act<P> = { act: (page: P) => Promise<unknown> };

/** What a test did in one page, so that the same can be done without the extension. */
interface Visit<P> {
  url: string;
  changes: (Change | Act<P>)[];
}

/** What became of a page: how its own scripts find it, and all that they saw until the reader came. */
export interface Outcome {
  states: Omit<PageState, 'place'>[];
  trace: string[];
}

/** What both drivers' pages can do. */
interface DrivenPage {
  goto(url: string): Promise<unknown>;
  evaluate<R>(run: (given: unknown) => R, given: unknown): Promise<Awaited<R>>;
  isClosed(): boolean;
}

/** The pages of a test and what was done to them. */
export class Visits<P extends DrivenPage> {
  readonly #visits = new Map<P, Visit<P>[]>();
  readonly #met = new Map<P, string[][]>();

  get pages(): P[] {
    return [...this.#visits.keys()].filter((page) => !page.isClosed());
  }

  async open(page: P, url: string): Promise<void> {
    const before = this.#visits.get(page) ?? [];
    this.#visits.set(page, [...before, { url, changes: [] }]);
    await page.goto(url);
  }

  /** Runs a function in the page that changes it: the page's own doing, done again in the twin. */
  async change<R, A>(page: P, run: (given: A) => R, given: A): Promise<Awaited<R>> {
    const visit = this.#visits.get(page)?.at(-1);
    if (visit === undefined) throw new Error('Open the page first.');
    visit.changes.push({ run: run as Change['run'], given });
    return page.evaluate(run as (given: unknown) => R, given);
  }

  /** Lets the reader do something in the page, and notes how the page meets it; the same is done in the twin. */
  async act(page: P, run: (page: P) => Promise<unknown>): Promise<void> {
    const visit = this.#visits.get(page)?.at(-1);
    if (visit === undefined) throw new Error('Open the page first.');
    visit.changes.push({ act: run });
    await this.#meet(page, run);
  }

  /** How a page has met each act of its reader. */
  met(page: P): string[][] {
    return this.#met.get(page) ?? [];
  }

  /** Does in a page of a browser without the extension what was done to this one. */
  async repeat(page: P, twin: P): Promise<void> {
    this.#met.delete(twin);
    for (const { url, changes } of this.#visits.get(page) ?? []) {
      await twin.goto(url);
      for (const change of changes) {
        if ('act' in change) await this.#meet(twin, change.act);
        else await twin.evaluate(change.run as (given: unknown) => unknown, change.given);
      }
    }
  }

  async #meet(page: P, run: (page: P) => Promise<unknown>): Promise<void> {
    await page.evaluate(startControl as (given: unknown) => void, controlKey);
    await run(page);
    const met = await page.evaluate(readControl as (given: unknown) => Promise<string[]>, controlKey);
    this.#met.set(page, [...this.met(page), met]);
  }
}

/** How the scripts of a page and of its frames find it now. */
export async function outcomeOf(page: Page): Promise<Outcome> {
  // What the browser shows in the place of a frame that could not be had is no page.
  const frames = page.frames().filter((frame) => !frame.url().startsWith('chrome-error:'));
  const seen = await Promise.all(
    frames.map(async (frame) => {
      const { markup, sheets, values } = await frame.evaluate(readPageState);
      return {
        state: { markup, sheets, values },
        trace: (await frame.evaluate(readTrace, traceKey)) ?? [],
      };
    }),
  );
  return { states: seen.map(({ state }) => state), trace: seen.flatMap(({ trace }) => trace) };
}

/** Tells the probes of a page that the reader acts now, by a command or in the popup. */
export async function readerActs(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(endTrace, traceKey);
}
