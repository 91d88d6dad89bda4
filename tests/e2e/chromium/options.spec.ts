import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { test as base, expect } from '../fixture';
import { pageOf } from '../harness/pages';
import { restOn } from '../harness/pointer';
import { expectSoon } from '../when';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');

const test = base.extend<{ openOptions(section: string): Promise<Page> }>({
  openOptions: async ({ context, extension }, use) =>
    use(async (section) => {
      const page = await context.newPage();
      await page.goto(extension.url(`options.html#${section}`));
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      return page;
    }),
});

/** A file that a reader picks. */
const picked = (text: string) => ({
  name: 'on-record-settings.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a choice on the options page holds in an open tab at once', async ({ openOptions, visit, page }) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const options = await openOptions('settings');
  await expectSoon([page], 'on-record-tint', () => options.getByText('a tint').click());
});

test('a topic that is left out is not chosen by the next card, and is again when it is taken back', async ({
  extension,
  openOptions,
  visit,
  page,
}) => {
  await visit(news, pageOf('<p>Xiaomi Auto keeps its prices low.</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  const said = async (): Promise<string> => {
    await page.bringToFront();
    await restOn(page, 'Xiaomi Auto');
    const { text } = await expectCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.mouse.move(600, 600);
    return text;
  };
  expect(await said()).toContain('Because this sentence speaks of price.');
  const options = await openOptions('settings');
  const price = options.getByRole('group', { name: 'Topics' }).getByRole('checkbox', { name: 'price' });
  await price.click();
  await expect(price).not.toBeChecked();
  const without = await said();
  expect(without).toContain('Nothing here speaks of a topic you chose.');
  expect(without).toContain('All 36 statements');
  expect(await extension.stored()).toEqual({ 'set:topic-price': false });
  await options.bringToFront();
  await price.click();
  await expect(price).toBeChecked();
  expect(await said()).toContain('Because this sentence speaks of price.');
});

test('a list of sites is added, searched, selected and removed', async ({ extension, openOptions }) => {
  const options = await openOptions('sites');
  const field = options.getByRole('textbox', { name: 'Add sites, one a line' });
  await field.fill('a.example\nb.example\nnot a site\nc.example.org');
  await options.getByRole('button', { name: 'Add as off' }).click();
  await expect(options.getByRole('alert')).toContainText('Line 1, “not a site”');
  expect(await extension.stored()).toEqual({
    'site:a.example': 'off',
    'site:b.example': 'off',
    'site:c.example.org': 'off',
  });
  await options.getByRole('searchbox').fill('.example');
  await options.getByRole('searchbox').fill('b.');
  await options.getByRole('checkbox', { name: 'Select all' }).check();
  await options.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(options.getByText('1 rule changed.')).toBeVisible();
  expect(await extension.stored()).toEqual({ 'site:a.example': 'off', 'site:c.example.org': 'off' });
});

test('settings go out, are reset, and come in again as they were [F12 F13]', async ({
  extension,
  openOptions,
}) => {
  const before = {
    'set:theme': 'dark',
    'set:newSites': 'off',
    'site:a.example': 'on',
    [`site:${news}`]: 'off',
  };
  await extension.store(before);
  const options = await openOptions('sites');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export' }).click();
  const path = await (await download).path();
  await options.getByRole('button', { name: 'Reset everything' }).click();
  await expect(options.getByText('Everything is reset.')).toBeVisible();
  expect(await extension.stored()).toEqual({});
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('Everything is reset.')).toBeHidden();
  expect(await extension.stored()).toEqual(before);
  await options.getByRole('button', { name: 'Reset everything' }).click();
  await expect(options.getByText('Everything is reset.')).toBeVisible();
  await options.locator('input[type=file]').setInputFiles(path);
  await expect(options.getByText('4 added')).toBeVisible();
  await options.getByRole('button', { name: 'Replace' }).click();
  await expect(options.getByText('Imported.')).toBeVisible();
  expect(await extension.stored()).toEqual(before);
});

test('a broken file changes nothing, and is told from one of a newer version [F11]', async ({
  extension,
  openOptions,
}) => {
  await extension.store({ 'site:a.example': 'on' });
  const options = await openOptions('sites');
  for (const [text, said] of [
    ['{"product":"on-record","sites":{"b.example":', 'holds no settings'],
    ['\u0000\u0001\u0002', 'holds no settings'],
    ['{"product":"on-record","schema":7,"sites":{"b.example":"off"}}', 'newer version'],
  ] as const) {
    await options.locator('input[type=file]').setInputFiles(picked(text));
    await expect(options.getByRole('alert')).toContainText(said);
  }
  expect(await extension.stored()).toEqual({ 'site:a.example': 'on' });
});

test('ten thousand rules are there, and a search finds one of them at once [F05]', async ({
  extension,
  openOptions,
}) => {
  const rules = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`site-${at}.example`, 'off']));
  await extension.intend({ type: 'replace', fields: {}, rules });
  const options = await openOptions('sites');
  await expect(options.getByText('10,000 rules')).toBeVisible();
  const took = await options.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[type=search]');
    if (field === null) throw new Error('There is no search.');
    field.value = 'site-9876';
    const began = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (document.querySelectorAll('.sites li').length !== 1) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
  expect(took).toBeLessThan(500);
});

test('the popup switches the site it shows, though its tab has gone on to another [G05]', async ({
  context,
  extension,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const popup = await context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${await extension.tabOf(page)}`));
  const toggle = popup.getByRole('switch', { name: 'On for news.example.test' });
  await expect(toggle).toBeChecked();
  await visit('http://other.example2.test/', story);
  await expectPainted(page, ['Xiaomi Auto']);
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  expect(await extension.stored()).toEqual({ 'site:news.example.test': 'off' });
  await expectPainted(page, ['Xiaomi Auto']);
});

test('on pages of the browser the popup says why nothing can be switched [G07]', async ({
  context,
  extension,
}) => {
  for (const address of ['chrome://version', 'about:blank', 'data:text/html,Xiaomi Auto']) {
    const page = await context.newPage();
    await page.goto(address);
    const tab = await extension.backstage.evaluate(
      async (url) => (await chrome.tabs.query({})).filter((one) => one.url?.startsWith(url)).at(-1)?.id,
      address.slice(0, 10),
    );
    const popup = await context.newPage();
    await popup.goto(extension.url(`popup.html?tab=${tab}`));
    await expect(popup.getByText('This page is not a website')).toBeVisible();
    await expect(popup.getByRole('switch')).toHaveCount(0);
    if (address.startsWith('chrome:'))
      await expect(popup.getByText('Not available on this page')).toBeVisible();
    await popup.close();
    await page.close();
  }
});

test.describe('the mirror in the browser’s account', () => {
  const mirrored = (page: Page) => page.evaluate(() => chrome.storage.sync.get(null));

  test('holds settings and no site, until sites are wanted too [K09]', async ({ extension }) => {
    const { backstage } = extension;
    await backstage.evaluate(() => chrome.storage.sync.clear());
    await extension.intend({ type: 'set-field', name: 'theme', value: 'dark' });
    await extension.intend({ type: 'set-site', site: 'secret.example', on: false });
    await extension.intend({ type: 'set-sync', sync: { settings: true, sites: false } });
    await expect
      .poll(() => mirrored(backstage), { timeout: 10_000 })
      .toEqual({ settings: { 'set:theme': ['dark', 0] } });
    await extension.intend({ type: 'set-sync', sync: { settings: true, sites: true } });
    await expect
      .poll(async () => JSON.stringify(await mirrored(backstage)), { timeout: 10_000 })
      .toContain('secret.example');
    // What another device has chosen later comes here.
    await backstage.evaluate(() => chrome.storage.sync.set({ settings: { 'set:theme': ['light', 9] } }));
    await expect.poll(extension.stored, { timeout: 10_000 }).toMatchObject({ 'set:theme': 'light' });
    await extension.intend({ type: 'set-sync', sync: { settings: false, sites: false } });
    await backstage.evaluate(() => chrome.storage.sync.clear());
  });

  test('gets few writes of many choices, and the last one holds [F04]', async ({ extension }) => {
    const { backstage } = extension;
    await extension.intend({ type: 'set-sync', sync: { settings: true, sites: false } });
    const outcomes = await backstage.evaluate(async () => {
      const intents = Array.from({ length: 500 }, (_, at) => ({
        type: 'set-field',
        name: 'theme',
        value: at % 2 === 0 ? 'dark' : 'light',
      }));
      const answers = await Promise.all(
        intents.map(
          (intent) => chrome.runtime.sendMessage({ type: 'intent', intent }) as Promise<{ ok: boolean }>,
        ),
      );
      return answers.filter(({ ok }) => ok).length;
    });
    expect(outcomes).toBe(500);
    expect(await extension.stored()).toMatchObject({ 'set:theme': 'light' });
    await expect
      .poll(() => mirrored(backstage), { timeout: 10_000 })
      .toMatchObject({ settings: { 'set:theme': ['light', expect.any(Number)] } });
    expect(await extension.stored()).not.toHaveProperty('mirror-trouble');
    await extension.intend({ type: 'set-sync', sync: { settings: false, sites: false } });
    await backstage.evaluate(() => chrome.storage.sync.clear());
  });
});
