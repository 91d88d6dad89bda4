import type { Frame, Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { builtExtension } from '../harness/build';
import { type Firefox, firefoxsOwn, launchFirefox } from '../harness/firefox';
import { type FirefoxExtension, firefoxExtension } from '../harness/firefox-extension';
import { type PageServer, type Served, startPageServer } from '../harness/page-server';
import { Visits } from '../harness/visits';
import { beyond } from '../oracles/beyond';
import { readPageState } from '../oracles/identity';
import type { SetAside } from '../oracles/oracles';
import { mentionsIn, readPainted } from '../oracles/painted';
import { readTrace, startTrace, traceKey } from '../oracles/trace';

interface Running {
  server: PageServer;
  firefox: Firefox;
  extension: FirefoxExtension;
}

interface Stage {
  /** Oracles that tests set aside, each with the reason: `test.override({ setAside: { … } })`. */
  setAside: SetAside;
  /** One Firefox with the extension for all tests. */
  running: Running;
  extension: FirefoxExtension;
  /** The pages of the test, and what went wrong in them. */
  pages: { visits: Visits<Page>; complaints: string[] };
  /** Serves a page under a made-up address and opens it in a tab of its own. */
  visit(url: string, served: Served): Promise<Page>;
  /** Lets the page change itself, and gives what comes of it; the same is done again without the extension. */
  change<R>(page: Page, run: () => R): Promise<Awaited<R>>;
  change<R, A>(page: Page, run: (given: A) => R, given: A): Promise<Awaited<R>>;
  /** Lets the reader act in the page, by pointer and keys; without the extension the page must meet it so too. */
  act(page: Page, run: (page: Page) => Promise<unknown>): Promise<void>;
  /** Opens the same page without the extension, in the same state, and looks at it; the last that a test does. */
  withoutIt<R>(page: Page, look: (twin: Page) => Promise<R>): Promise<R>;
}

export const test = base.extend<Stage>({
  setAside: {},

  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startPageServer();
      const firefox = await launchFirefox(server.port, builtExtension('firefox-mv3'));
      await use({ server, firefox, extension: firefoxExtension(firefox) });
      await firefox.close();
      await server.close();
    },
    { scope: 'worker' },
  ],

  extension: async ({ running }, use) => use(running.extension),

  // Asks the oracles of every page a test has opened, once its own assertions hold.
  pages: [
    async ({ running, setAside, task }, use) => {
      const { server, firefox, extension } = running;
      const visits = new Visits<Page>();
      const complaints: string[] = [];
      server.clear();
      await extension.errors();

      await use({ visits, complaints });

      const asked = server.asked.filter((url) => !firefoxsOwn.test(url));
      const here = await Promise.all(
        visits.pages.map(async (page) => ({ ...(await outcomeOf(page)), met: visits.met(page) })),
      );
      const errors = [...(await extension.errors()), ...complaints];
      await extension.reset();

      // The same pages once more, with the extension switched off.
      await extension.enable(false);
      const before = server.asked.length;
      const plainComplaints: string[] = [];
      const there = [];
      for (const page of visits.pages) {
        const twin = await openTab(firefox, plainComplaints);
        await visits.repeat(page, twin);
        there.push({ ...(await outcomeOf(twin)), met: visits.met(twin) });
        await twin.close();
        await page.close();
      }
      await extension.enable(true);
      if (task.result?.state === 'fail') return;

      const plainAsked = server.asked.slice(before);
      const tooMany = beyond(asked, plainAsked);
      if (!setAside.requests) expect.soft(tooMany, 'requests the page did not make').toEqual([]);
      if (!setAside.silence) expect.soft(beyond(errors, plainComplaints), 'what went wrong').toEqual([]);
      else expect.soft(errors.filter(isOurs), 'what went wrong in the extension').toEqual([]);
      for (const [index, plain] of there.entries()) {
        if (!setAside.identity) {
          expect.soft(here[index]?.state, 'the page as it is without the extension').toEqual(plain.state);
        }
        expect.soft(here[index]?.met, 'how the page met its reader').toEqual(plain.met);
        const noticed = beyond(here[index]?.trace ?? [], plain.trace);
        if (!setAside.trace) expect.soft(noticed, 'what the page could notice').toEqual([]);
      }
    },
    { auto: true },
  ],

  visit: async ({ running, pages }, use) =>
    use(async (url, served) => {
      running.server.serve(url, served);
      const page = await openTab(running.firefox, pages.complaints);
      await pages.visits.open(page, url);
      return page;
    }),

  change: async ({ pages }, use) =>
    use(<R, A>(page: Page, run: (given: A) => R, given?: A) => pages.visits.change(page, run, given as A)),

  act: async ({ pages }, use) => use((page, run) => pages.visits.act(page, run)),

  withoutIt: async ({ running: { firefox, extension, server }, pages }, use) =>
    use(async (page, look) => {
      await extension.enable(false);
      const twin = await openTab(firefox, []);
      const asked = server.asked.length;
      try {
        await pages.visits.repeat(page, twin);
        return await look(twin);
      } finally {
        await twin.close();
        await extension.enable(true);
        // What the twin has asked for is none of the page's requests.
        server.asked.length = asked;
      }
    }),
});

/** Whether a complaint comes from a script of the extension. */
const isOurs = (complaint: string): boolean => complaint.includes('moz-extension:');

/** A new tab with the trace probe in it; what its pages complain of is noted. */
async function openTab({ browser }: Firefox, complaints: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(startTrace, traceKey);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  return page;
}

async function outcomeOf(page: Page) {
  const { markup, sheets, values } = await page.evaluate(readPageState);
  const trace = (await page.evaluate(readTrace, traceKey)) ?? [];
  return {
    state: { markup, sheets, values },
    // The driver puts names of its own on a window it waits in.
    trace: trace.filter((entry) => !entry.startsWith('global __aria')),
  };
}

/** Waits until exactly these texts are painted, in document order. */
export async function expectPainted(frame: Page | Frame, texts: string[]): Promise<void> {
  await expect.poll(async () => mentionsIn(await frame.evaluate(readPainted))).toEqual(texts);
}

export { expect };
