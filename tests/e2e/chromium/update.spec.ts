import type { BrowserContext, Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { switchExtension } from '../harness/extension';
import { watchFaults } from '../harness/faults';
import { pageOf } from '../harness/pages';
import { restOn } from '../harness/pointer';
import { asVersion, type SpecialBuild, specialBuild } from '../harness/special-build';
import { test as base, expect, openIn } from '../own-browser';

const test = base.extend<{ build: SpecialBuild }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  build: async ({}, use) => {
    const build = specialBuild('chrome-mv3');
    await use(build);
    build.remove();
  },
});

const addresses = Array.from({ length: 20 }, (_, index) => `http://n${index}.example.test/`);

/** A page of the extension, in which none of its own code runs. */
const backstageOf = (context: BrowserContext, { id }: SpecialBuild): Promise<Page> =>
  openIn(context, `chrome-extension://${id}/manifest.json`);

/** What the browser's own page of extensions can do beyond what extensions may. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string): Promise<void>;
}

/** Lets the browser take up what now lies in the extension's folder, as an update does. */
async function update(context: BrowserContext, build: SpecialBuild, version: string): Promise<void> {
  build.alter({ 'manifest.json': asVersion(version) });
  const extensions = await openIn(context, 'chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Otherwise the browser does not start an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, build.id);
  await extensions.close();
  const backstage = await backstageOf(context, build);
  expect(await backstage.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
  await backstage.close();
}

test('twenty open tabs bear five updates: old marks go, new ones come with a reload, never both [E04]', async ({
  build,
  ownBrowser,
  server,
}) => {
  test.setTimeout(90_000);
  for (const address of addresses) server.serve(address, pageOf('<p>Xiaomi Auto</p>'));
  const context = await ownBrowser(build.folder);
  const { faults, ready } = watchFaults(context);
  const pages = await Promise.all(addresses.map((address) => openIn(context, address)));
  await Promise.all(pages.map(ready));
  for (const page of pages) await expectPainted(page, ['Xiaomi Auto']);
  for (let cycle = 1; cycle <= 5; cycle += 1) {
    await update(context, build, `9.${cycle}`);
    // The next thing that happens in a page is when the old script finds itself alone.
    for (const page of pages) await page.evaluate(() => document.body.append('More of Xiaomi EV.'));
    for (const page of pages) await expectPainted(page, []);
    await Promise.all(pages.map((page) => page.reload()));
    for (const page of pages) await expectPainted(page, ['Xiaomi Auto']);
  }
  expect(faults).toEqual([]);
});

test('a card that is open during an update goes with the next move, and only the new one comes [E04]', async ({
  build,
  ownBrowser,
  server,
}) => {
  server.serve('http://news.example.test/', pageOf('<p>Xiaomi Auto</p>'));
  const context = await ownBrowser(build.folder);
  const page = await openIn(context, 'http://news.example.test/');
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await update(context, build, '9.1');
  await page.bringToFront();
  await page.mouse.move(900, 600, { steps: 3 });
  await expectNoCard(page);
  await expectPainted(page, []);
  await page.reload();
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  const strangers = () => page.evaluate(() => document.documentElement.children.length);
  expect(await strangers()).toBe(3);
  await page.keyboard.press('Escape');
  await expect.poll(strangers).toBe(2);
  expect(faults).toEqual([]);
});

test('an extension removed while its card is open leaves neither card nor marks, and no error [E06]', async ({
  build,
  ownBrowser,
  server,
}) => {
  server.serve('http://news.example.test/', pageOf('<p>Xiaomi Auto</p>'));
  const context = await ownBrowser(build.folder);
  const page = await openIn(context, 'http://news.example.test/');
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  const backstage = await backstageOf(context, build);
  const gone = backstage.waitForEvent('close');
  await backstage
    .evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false }))
    .catch(() => undefined);
  await gone;
  await page.bringToFront();
  await page.mouse.move(900, 600, { steps: 3 });
  await expectNoCard(page);
  await expectPainted(page, []);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(faults).toEqual([]);
});

test('switched off and on again, it starts in open tabs with their reload, and not before [E06 E13]', async ({
  build,
  ownBrowser,
  server,
}) => {
  for (const address of addresses) server.serve(address, pageOf('<p>Xiaomi Auto</p>'));
  const context = await ownBrowser(build.folder);
  await backstageOf(context, build);
  await switchExtension(context, build.id, false);
  // Twenty tabs that were there before it.
  const pages = await Promise.all(addresses.map((address) => openIn(context, address)));
  const loads = () => server.asked.filter((url) => addresses.includes(url)).length;
  const before = loads();
  await switchExtension(context, build.id, true);
  const [first] = pages as [Page];
  const backstage = await backstageOf(context, build);
  const tab = await backstage.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id,
    first.url(),
  );
  await backstage.goto(`chrome-extension://${build.id}/popup.html?tab=${tab}`);
  expect(loads()).toBe(before);
  const reloaded = first.waitForEvent('load');
  await backstage.getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await expectPainted(first, ['Xiaomi Auto']);
  await expect(backstage.locator('.summary strong')).toHaveText('1');
  expect(loads()).toBe(before + 1);
});
