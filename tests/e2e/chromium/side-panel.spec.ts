import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { test as base, expect } from '../fixture';
import { pageOf } from '../harness/pages';
import { readerActs } from '../harness/visits';

const news = 'http://news.example.test/';
const filler = '<p>Rain.</p>'.repeat(100);
const story = pageOf(
  `<p>Xiaomi Auto wants to be one of the world’s top five carmakers.</p>${filler}
   <p id="last">The Xiaomi SU7 is compared with Porsche and Tesla.</p>`,
);

const test = base.extend<{ openSidePanel(page: Page): Promise<Page> }>({
  openSidePanel: async ({ context, extension }, use) =>
    use(async (page) => {
      await readerActs(page);
      const tab = await extension.tabOf(page);
      const panel = await context.newPage();
      await panel.goto(extension.url(`sidepanel.html?tab=${tab}`));
      return panel;
    }),
});

const sentence = (panel: Page) => panel.locator('.in-view-sentence');

test('shows what is on record about the sentence in view, and follows the reader', async ({
  openSidePanel,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const panel = await openSidePanel(page);
  await expect(sentence(panel)).toContainText('top five carmakers');
  await expect(panel.locator('.in-view .record')).toContainText('top five automakers');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView({ behavior: 'instant' }));
  await expect(sentence(panel)).toContainText('compared with Porsche');
  await expect(panel.locator('.in-view .record')).toContainText('Porsche');
  await panel.getByRole('tab', { name: 'On this page' }).click();
  await expect(panel.locator('[aria-current] mark')).toHaveText('Xiaomi SU7');
});

test('a closed side panel leaves nothing that follows the reader', async ({
  extension,
  openSidePanel,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const tab = await extension.tabOf(page);
  const follows = () =>
    extension.inWorker(async (id) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => globalThis.onRecord?.follow !== undefined,
      });
      return frame?.result;
    }, tab);
  const panel = await openSidePanel(page);
  await expect(sentence(panel)).toBeVisible();
  expect(await follows()).toBe(true);
  await panel.close();
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(follows).toBe(false);
});
