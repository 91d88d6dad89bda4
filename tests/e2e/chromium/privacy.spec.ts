import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted, paintedRanges } from '../expectations';
import { expect, test } from '../fixture';
import { launchChromium } from '../harness/chromium';
import { findExtension } from '../harness/extension';
import { pageOf, savedPage } from '../harness/pages';
import { restOn } from '../harness/pointer';
import { specialBuild } from '../harness/special-build';
import { readerActs } from '../harness/visits';

const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

test('after a day of reading nothing is stored but the rules the reader has set [K07]', async ({
  context,
  extension,
  visit,
  page,
}) => {
  for (let site = 0; site < 12; site += 1) {
    await visit(
      `http://n${site}.example.test/story?reader=me`,
      savedPage(site % 3 ? 'article' : 'no-mention'),
    );
    if (site % 3) await expectPainted(page, articleMarks);
  }
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await readerActs(page);
  const popup = await context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${await extension.tabOf(page)}`));
  await expect(popup.locator('.summary strong')).toHaveText('4');
  const kept = () =>
    extension.backstage.evaluate(async () => {
      const { local, session, sync } = chrome.storage;
      return Promise.all([local.get(null), session.get(null), sync.get(null)]);
    });
  expect(await kept()).toEqual([{}, {}, {}]);
  await popup.getByRole('switch').click();
  await expectPainted(page, []);
  expect(await kept()).toEqual([{ 'site:n11.example.test': 'off' }, {}, {}]);
  const elsewhere = await popup.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
  expect(elsewhere).toEqual({ localStorage: [], databases: [], caches: [], cookies: '' });
});

test.describe(() => {
  test.use({
    setAside: { requests: 'the test’s own browsers ask for pages that the shared ones do not' },
  });

  test('two installations show a page the same, to the last value [K06]', async ({ server }) => {
    const url = 'http://news.example.test/';
    server.serve(url, savedPage('article'));
    const seen: unknown[] = [];
    for (const installation of ['first', 'second']) {
      // Each in a folder of its own, so that the browser gives each an id of its own.
      const build = specialBuild('chrome-mv3');
      const context = await launchChromium({ port: server.port, extension: build.folder });
      try {
        const { id } = await findExtension(context);
        const page = await context.newPage();
        await page.goto(url);
        await expectPainted(page, articleMarks);
        await restOn(page, 'Xiaomi Auto');
        await expectCard(page);
        const values = await valuesIn(page);
        expect(values.text, installation).not.toContain(id);
        seen.push(values);
      } finally {
        await context.close();
        build.remove();
      }
    }
    expect(seen[1]).toEqual(seen[0]);
  });
});

/** All that a page with an open card can read of the extension. */
async function valuesIn(page: Page) {
  const ranges = await paintedRanges(page);
  const values = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    return {
      markup: document.documentElement.outerHTML,
      host: `${host.localName} ${host.attributes.length} ${host.shadowRoot}`,
      highlights: [...CSS.highlights].map(([name, { priority, type, size }]) => [name, priority, type, size]),
      styles: [...CSS.highlights.keys()].map((name) => {
        const style = getComputedStyle(document.body, `::highlight(${name})`);
        return [style.textDecoration, style.color, style.backgroundColor];
      }),
      names: Object.getOwnPropertyNames(window).sort(),
    };
  });
  return { ranges, ...values, text: JSON.stringify(values) };
}

test('what goes wrong is kept nowhere [K08]', async ({ extension, visit, page }) => {
  await visit('http://news.example.test/', pageOf('<p>Xiaomi Auto</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  // Two requests that fail: a frame that is gone, and a choice that makes no sense.
  await extension.intend({ type: 'set-field', name: 'no such field', value: 1 });
  await extension.inWorker(
    () => chrome.scripting.executeScript({ target: { tabId: 1 }, func: () => 1 }).catch(() => 1),
    0,
  );
  const kept = await extension.backstage.evaluate(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(kept).toEqual([{}, {}]);
});
