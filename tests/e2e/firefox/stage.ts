import type { Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { builtExtension } from '../harness/build';
import { type Firefox, firefoxsOwn, launchFirefox } from '../harness/firefox';
import { type FirefoxExtension, firefoxExtension } from '../harness/firefox-extension';
import { type PageServer, type Served, startPageServer } from '../harness/page-server';
import { beyond } from '../oracles/beyond';
import { readPageState } from '../oracles/identity';
import { mentionsIn, readPainted } from '../oracles/painted';
import { readTrace, startTrace, traceKey } from '../oracles/trace';

interface Running {
  server: PageServer;
  firefox: Firefox;
  extension: FirefoxExtension;
}

interface Stage {
  /** One Firefox with the extension for all tests of a file. */
  running: Running;
  extension: FirefoxExtension;
  /** Serves a page under a made-up address and opens it in a tab of its own. */
  visit(url: string, served: Served): Promise<Page>;
}

export const test = base.extend<Stage>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startPageServer();
      const firefox = await launchFirefox(server.port, builtExtension('firefox-mv3'));
      await use({ server, firefox, extension: firefoxExtension(firefox) });
      await firefox.close();
      await server.close();
    },
    { scope: 'file' },
  ],

  extension: async ({ running }, use) => use(running.extension),

  // Asks the oracles of every page a test has opened, once its own assertions hold.
  visit: [
    async ({ running }, use) => {
      const { server, firefox, extension } = running;
      const opened: { page: Page; url: string }[] = [];
      const complaints: string[] = [];
      server.clear();
      await extension.errors();

      const open = async (url: string): Promise<Page> => {
        const page = await firefox.browser.newPage();
        await page.evaluateOnNewDocument(startTrace, traceKey);
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => {
          if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
        });
        await page.goto(url);
        return page;
      };

      await use(async (url, served) => {
        server.serve(url, served);
        const page = await open(url);
        opened.push({ page, url });
        return page;
      });

      const asked = server.asked.filter((url) => !firefoxsOwn.test(url));
      const here = await Promise.all(opened.map(({ page }) => outcomeOf(page)));
      const errors = [...(await extension.errors()), ...complaints];
      complaints.length = 0;
      await Promise.all(opened.map(({ page }) => page.close()));

      // The same pages once more, with the extension switched off.
      await extension.enable(false);
      const there = [];
      for (const { url } of opened) {
        const page = await open(url);
        there.push(await outcomeOf(page));
        await page.close();
      }
      await extension.enable(true);

      const expected = server.asked.slice();
      expect.soft(beyond(asked, expected.slice(asked.length)), 'requests the page did not make').toEqual([]);
      expect.soft(beyond(errors, complaints), 'what went wrong').toEqual([]);
      for (const [index, plain] of there.entries()) {
        expect.soft(here[index]?.state, 'the page as it is without the extension').toEqual(plain.state);
        expect.soft(beyond(here[index]?.trace ?? [], plain.trace), 'what the page could notice').toEqual([]);
      }
    },
    { auto: true },
  ],
});

async function outcomeOf(page: Page) {
  const { markup, sheets, values } = await page.evaluate(readPageState);
  return { state: { markup, sheets, values }, trace: (await page.evaluate(readTrace, traceKey)) ?? [] };
}

/** Waits until exactly these texts are painted, in document order. */
export async function expectPainted(page: Page, texts: string[]): Promise<void> {
  await expect
    .poll(async () => mentionsIn(await page.evaluate(readPainted)), { timeout: 5_000 })
    .toEqual(texts);
}

export { expect };
