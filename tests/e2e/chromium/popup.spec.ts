import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { test as base, expect } from '../fixture';
import { pageOf, savedPage } from '../harness/pages';
import { readerActs } from '../harness/visits';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

const test = base.extend<{ openPopup(page: Page): Promise<Page> }>({
  openPopup: async ({ context, extension }, use) =>
    use(async (page) => {
      await readerActs(page);
      const tab = await extension.tabOf(page);
      const popup = await context.newPage();
      await popup.goto(extension.url(`popup.html?tab=${tab}`));
      return popup;
    }),
});

test('tells how often the page speaks of it, and lists each mention in its sentence', async ({
  openPopup,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const popup = await openPopup(page);
  await expect(popup.locator('.summary strong')).toHaveText('4');
  await expect(popup.getByText('mentions in 3 paragraphs')).toBeVisible();
  await popup.getByRole('tab', { name: 'On this page' }).click();
  await expect(popup.locator('.mention mark')).toHaveText(articleMarks);
  await expect(popup.locator('.mention').nth(1)).toContainText(
    'is compared with rivals such as Porsche and Tesla',
  );
});

test('a mention in the list leads to its place and opens its card', async ({ openPopup, visit, page }) => {
  const filler = '<p>Rain.</p>'.repeat(100);
  await visit(news, pageOf(`<p>Xiaomi Auto</p>${filler}<p id="last">小米汽车</p>`));
  // Marks far below the window are painted when they come near it.
  await expectPainted(page, ['Xiaomi Auto']);
  const popup = await openPopup(page);
  await popup.getByRole('tab', { name: 'On this page' }).click();
  await popup.locator('.mention', { hasText: '小米汽车' }).click();
  await expectCard(page);
  const top = await page.evaluate(() => document.querySelector('#last')?.getBoundingClientRect().top ?? -1);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(700);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('on a phone the card that the list leads to is a sheet, for words inside a link as well [J03]', async ({
  openPopup,
  visit,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const session = await page.context().newCDPSession(page);
  const screen = { width: 390, height: 780, deviceScaleFactor: 1, mobile: true };
  await session.send('Emulation.setDeviceMetricsOverride', screen);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  const fit = '<meta name="viewport" content="width=device-width">';
  await visit(news, pageOf('<p><a href="#part">Xiaomi Auto</a></p>', fit));
  await expectPainted(page, ['Xiaomi Auto']);
  const popup = await openPopup(page);
  await popup.getByRole('tab', { name: 'On this page' }).click();
  await popup.locator('.mention').click();
  const { box } = await expectCard(page);
  expect([box.width, box.y + box.height]).toEqual([390, 780]);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await session.detach();
});

test('the switch names the host, and switches it off and on again', async ({
  extension,
  openPopup,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const popup = await openPopup(page);
  const site = popup.getByRole('switch', { name: 'On for news.example.test' });
  await expect(site).toBeChecked();
  await site.click();
  await expect(site).not.toBeChecked();
  await expectPainted(page, []);
  expect(await extension.stored()).toEqual({ 'site:news.example.test': 'off' });
  await site.click();
  await expect(site).toBeChecked();
  await expectPainted(page, articleMarks);
});

test('a pause and its end are a few keys, and the focus is never lost between them [J01]', async ({
  openPopup,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const popup = await openPopup(page);
  await popup.locator('summary', { hasText: 'Pause' }).focus();
  for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await popup.keyboard.press(key);
  await expect(popup.getByText('Paused until')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Resume' })).toBeFocused();
  await expectPainted(page, []);
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.summary')).toBeVisible();
  await expect(popup.getByRole('tab', { name: 'Goals' })).toBeFocused();
  await expectPainted(page, articleMarks);
});

test('the switch works though the background has died [J07]', async ({
  extension,
  openPopup,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const popup = await openPopup(page);
  const site = popup.getByRole('switch');
  await expect(site).toBeChecked();
  await extension.killWorker();
  await site.click();
  await expect(site).not.toBeChecked();
  await expectPainted(page, []);
});

test('shows every goal with its quote, and the horizon in words', async ({ openPopup, visit, page }) => {
  await visit(news, savedPage('article'));
  const popup = await openPopup(page);
  await expect(popup.getByText("become one of the world's top five automakers").first()).toBeAttached();
  await expect(popup.getByText(/2038/).first()).toBeVisible();
  await popup.getByRole('tab', { name: 'Progress' }).click();
  await expect(popup.getByText(/newest first/)).toBeVisible();
});

test('on paper each statement comes with its quote and source', async ({ openPopup, visit, page }) => {
  await visit(news, savedPage('article'));
  const popup = await openPopup(page);
  const quote = popup.locator('.record-quote').first();
  await expect(quote).toBeHidden();
  await popup.emulateMedia({ media: 'print' });
  await expect(quote).toBeVisible();
  await expect(quote.getByRole('link')).toBeVisible();
});

for (const [tab, numbers] of [
  ['Goals', /28 Dec 2038/],
  ['Progress', /5,480,000/],
] as const) {
  test(`on paper ${tab} stands at the paper’s width, its table open, without what can only be pressed`, async ({
    openPopup,
    visit,
    page,
  }) => {
    await visit(news, savedPage('article'));
    const panel = await openPopup(page);
    await panel.getByRole('tab', { name: tab }).click();
    await panel.setViewportSize({ width: 794, height: 1123 });
    const table = panel.locator('table.figures');
    await expect(table).toBeHidden();
    await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(table).toContainText(numbers);
    const seen = await panel.evaluate(() => ({
      table: document.querySelector('table.figures')?.checkVisibility(),
      rows: document.querySelector('table.figures tbody')?.clientHeight,
      width: document.querySelector('main')?.clientWidth,
      length: document.documentElement.scrollHeight,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(seen).toMatchObject({ table: true, width: 794, paper: 'rgb(255, 255, 255)' });
    expect(seen.rows).toBeGreaterThan(40);
    // All of it flows from sheet to sheet; boxes that flex would let the foot lie over what moves to the next one.
    expect(seen.length).toBeGreaterThan(1123);
    for (const part of ['.panel', '.panel > main'])
      await expect(panel.locator(part)).toHaveCSS('display', 'block');
    await expect(panel.getByRole('switch')).toBeHidden();
    await expect(panel.getByRole('combobox')).toHaveCount(0);
    await expect(panel.getByRole('tab')).toHaveText([tab]);
  });
}

test('on paper the list of mentions has nothing on it that would have to be unfolded', async ({
  openPopup,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  const popup = await openPopup(page);
  await popup.getByRole('tab', { name: 'On this page' }).click();
  await popup.locator('.mention-record > summary').first().click();
  await popup.emulateMedia({ media: 'print' });
  await expect(popup.locator('.mention-record .quote').first()).toBeVisible();
  await expect(popup.locator('.mention-record').nth(1)).toBeHidden();
});

test('says so where a page has no mention', async ({ openPopup, visit, page }) => {
  await visit(news, savedPage('no-mention'));
  const popup = await openPopup(page);
  await expect(popup.getByText('No mention of Xiaomi Auto here')).toBeVisible();
});

test('says so where the site is off', async ({ extension, openPopup, visit, page }) => {
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await visit(news, savedPage('article'));
  const popup = await openPopup(page);
  await expect(popup.getByText('Nothing on this site is read or marked.')).toBeVisible();
});

test('says so on a page that the browser keeps to itself, and offers no switch', async ({
  context,
  extension,
}) => {
  const version = await context.newPage();
  await version.goto('chrome://version');
  const tab = await extension.backstage.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ title }) => title?.includes('Version'))?.id;
  });
  const popup = await context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${tab}`));
  await expect(popup.getByText('Not available on this page')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
});

test('follows the page while it is open', async ({ change, openPopup, visit, page }) => {
  await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const popup = await openPopup(page);
  await expect(popup.locator('.summary strong')).toHaveText('4');
  await change(page, () => document.body.append('Xiaomi EV'));
  await expect(popup.locator('.summary strong')).toHaveText('5');
});
