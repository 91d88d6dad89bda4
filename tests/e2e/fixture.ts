import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { builtExtension } from './harness/build';
import { isBrowsersOwn, launchChromium } from './harness/chromium';
import { type Extension, findExtension, resetExtension } from './harness/extension';
import { watchFaults, workerFaults } from './harness/faults';
import { type PageServer, type Served, startPageServer } from './harness/page-server';
import { type Outcome, outcomeOf, Visits } from './harness/visits';
import { beyond } from './oracles/beyond';
import { CostWatch, type Share } from './oracles/cost';
import type { SetAside } from './oracles/oracles';

type Browser = { context: BrowserContext; extension: Extension; faults: ReturnType<typeof watchFaults> };
/** The browser without the extension, and the one tab it needs. */
type Twin = { tab: Page; faults: ReturnType<typeof watchFaults> };

interface WorkerFixtures {
  server: PageServer;
  /** Chromium with the extension, kept for all tests of a worker. */
  browserWithIt: Browser;
  /** Chromium without it. */
  twin: Twin;
}

interface TestFixtures {
  setAside: SetAside;
  extension: Extension;
  visits: Visits<Page>;
  costs: CostWatch;
  /** What has gone wrong so far in any world of the test's pages. */
  faults(): readonly string[];
  oracles: undefined;
  /** Serves a page under a made-up address and opens it. */
  visit(url: string, served?: Served, page?: Page): Promise<Page>;
  /** Lets the page change itself, and gives what comes of it; the twin does the same. */
  change<R>(page: Page, run: () => R): Promise<Awaited<R>>;
  change<R, A>(page: Page, run: (given: A) => R, given: A): Promise<Awaited<R>>;
  /** What part of a page's work is ours while something goes on in it. */
  shareDuring(page: Page, during: () => Promise<unknown>): Promise<Share>;
  /** Lets the reader act in the page, by pointer and keys; the twin's page must meet it in the same way (O7). */
  act(page: Page, run: (page: Page) => Promise<unknown>): Promise<void>;
  /** Opens the same page without the extension, in the same state, and looks at it. */
  withoutIt<R>(page: Page, look: (twin: Page) => Promise<R>): Promise<R>;
}

const nothing: Outcome = { states: [], trace: [] };

/** One broken oracle does not hide another. */
const soft = expect.configure({ soft: true });

export const test = base.extend<TestFixtures, WorkerFixtures>({
  setAside: [{}, { option: true }],

  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startPageServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  browserWithIt: [
    async ({ server }, use) => {
      const context = await launchChromium({ port: server.port, extension: builtExtension('chrome-mv3') });
      const faults = watchFaults(context);
      await use({ context, faults, extension: await findExtension(context) });
      await context.close();
    },
    { scope: 'worker' },
  ],

  twin: [
    async ({ server }, use) => {
      const context = await launchChromium({ port: server.port });
      const faults = watchFaults(context);
      const tab = await context.newPage();
      await faults.ready(tab);
      await use({ tab, faults });
      await context.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ browserWithIt }, use) => use(browserWithIt.context),

  page: async ({ context, browserWithIt }, use) => {
    const page = await context.newPage();
    await browserWithIt.faults.ready(page);
    await use(page);
  },

  extension: async ({ browserWithIt }, use) => use(browserWithIt.extension),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  visits: async ({}, use) => use(new Visits<Page>()),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  costs: async ({}, use) => use(new CostWatch()),

  visit: async ({ server, visits, page, costs, browserWithIt }, use) =>
    use(async (url, served, in_ = page) => {
      if (served !== undefined) server.serve(url, served);
      await browserWithIt.faults.ready(in_);
      await costs.begin(in_);
      await visits.open(in_, url);
      await costs.loaded(in_);
      return in_;
    }),

  change: async ({ visits }, use) =>
    use(<R, A>(page: Page, run: (given: A) => R, given?: A) => visits.change(page, run, given as A)),

  faults: async ({ browserWithIt }, use) => use(() => browserWithIt.faults.faults),

  shareDuring: async ({ costs }, use) =>
    use(async (page, during) => {
      await costs.end(page);
      await costs.begin(page);
      await during();
      const share = await costs.end(page);
      await costs.begin(page);
      return share;
    }),

  act: async ({ visits }, use) => use((page, run) => visits.act(page, run)),

  withoutIt: async ({ server, twin, visits }, use) =>
    use(async (page, look) => {
      const asked = server.asked.length;
      await visits.repeat(page, twin.tab);
      const seen = await look(twin.tab);
      // What the twin has asked for is none of the page's requests.
      server.asked.length = asked;
      return seen;
    }),

  oracles: [
    async ({ server, browserWithIt, twin, visits, setAside, costs }, use, testInfo) => {
      const { context, extension, faults } = browserWithIt;
      await resetExtension(context, extension);
      server.clear();
      faults.faults.length = 0;
      twin.faults.faults.length = 0;

      await use(undefined);
      const tooLong = await costs.endAll();
      // A test that stopped halfway has left the page as it stood; what failed is told already.
      if (testInfo.status !== testInfo.expectedStatus) return;

      const asked = server.asked.slice();
      const seen = [...faults.faults, ...(await workerFaults(context))];
      for (const page of visits.pages) {
        // A document may be so large that only a test that needs it as markup asks for it.
        const isLookedAt = !setAside.identity || !setAside.trace;
        const here = isLookedAt ? await outcomeOf(page) : nothing;
        await visits.repeat(page, twin.tab);
        if (!setAside.identity) {
          await soft
            .poll(async () => (await outcomeOf(twin.tab)).states, 'the page as it is without the extension')
            .toEqual(here.states);
        }
        if (!setAside.control) {
          soft(visits.met(page), 'how the page met its reader').toEqual(visits.met(twin.tab));
        }
        // What the twin tells may come a moment later than it was asked; what is never told stays ours.
        if (!setAside.trace) {
          await soft
            .poll(
              async () => beyond(here.trace, (await outcomeOf(twin.tab)).trace),
              'what the page could notice',
            )
            .toEqual([]);
        }
      }
      if (!setAside.cost) soft(tooLong, 'work that took too long').toEqual([]);
      const tooMany = () =>
        beyond(asked, server.asked.slice(asked.length)).filter((url) => !isBrowsersOwn(url));
      if (!setAside.requests) await soft.poll(tooMany, 'requests the page did not make').toEqual([]);
      if (!setAside.silence)
        await soft.poll(() => beyond(seen, twin.faults.faults), 'what went wrong').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
