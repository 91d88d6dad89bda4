import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from './fixture';
import { builtExtension } from './harness/build';
import { launchChromium } from './harness/chromium';
import { removeProfile } from './harness/profile';

interface OwnBrowser {
  /** Folder of a profile that can outlive the browser that used it. */
  profile: string;
  /** Starts a browser of the test's own, which may be ended; with the extension as built unless another is named. */
  ownBrowser(extension?: string): Promise<BrowserContext>;
}

/** For tests that end the browser, or do to the extension what the shared one would not survive. */
export const test = base.extend<OwnBrowser>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  setAside: async ({}, use) =>
    use({ requests: 'the test’s own browser asks for pages that the shared ones do not' }),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'on-record-chromium-'));
    await use(profile);
    removeProfile(profile);
  },
  ownBrowser: async ({ profile, server }, use) => {
    const started: BrowserContext[] = [];
    await use(async (extension = builtExtension('chrome-mv3')) => {
      const context = await launchChromium({ port: server.port, extension, profile });
      started.push(context);
      return context;
    });
    for (const context of started) await context.close().catch(() => undefined);
  },
});

/** Opens an address in a tab of its own. */
export async function openIn(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

export { expect };
