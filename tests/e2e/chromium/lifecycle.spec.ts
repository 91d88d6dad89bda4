import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { isBrowsersOwn } from '../harness/chromium';
import { findExtension, switchExtension } from '../harness/extension';
import { watchFaults } from '../harness/faults';
import { pageOf } from '../harness/pages';
import { restOn } from '../harness/pointer';
import { expect, openIn as open, test } from '../own-browser';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');

test('the first start opens the welcome page once, and asks nothing of the network [K01]', async ({
  ownBrowser,
  server,
}) => {
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const welcomes = () =>
    context.pages().filter((page) => page.url() === extension.url('welcome.html')).length;
  await expect.poll(welcomes).toBe(1);
  await extension.killWorker();
  await extension.inWorker(() => undefined, undefined);
  expect(welcomes()).toBe(1);
  expect(server.asked.filter((url) => !isBrowsersOwn(url))).toEqual([]);
});

test('a choice survives the end of the browser', async ({ ownBrowser, server }) => {
  server.serve(news, story);
  server.serve('http://example2.test/', story);
  const first = await ownBrowser();
  const before = await findExtension(first);
  await before.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await first.close();

  const second = await ownBrowser();
  const after = await findExtension(second);
  expect(await after.stored()).toMatchObject({ 'site:news.example.test': 'off' });
  const off = await open(second, news);
  await expectPainted(await open(second, 'http://example2.test/'), ['Xiaomi Auto']);
  await expectPainted(off, []);
});

test('an extension that is switched off leaves nothing in open pages, and no error [E06]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await open(context, news);
  const { faults, ready } = watchFaults(context);
  await ready(page);
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);

  await switchExtension(context, extension.id, false);
  // The next thing that happens in the page is when the old script finds itself alone.
  await page.evaluate(() => document.body.append('More text of Xiaomi EV.'));
  await page.mouse.move(900, 600, { steps: 3 });
  await expectPainted(page, []);
  await expectNoCard(page);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');

  await switchExtension(context, extension.id, true);
  await page.reload();
  await expectPainted(page, ['Xiaomi Auto']);
  expect(faults).toEqual([]);
});

test('a page that comes back from the browser’s cache follows what was chosen meanwhile', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  server.serve('http://example2.test/', pageOf('<p>Rain.</p>'));
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await open(context, news);
  await expectPainted(page, ['Xiaomi Auto']);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const tab = await extension.tabOf(page);
  await page.goto('http://example2.test/');
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });

  // The driver loses a page that comes back from the cache, so the extension's own side looks into it.
  const look = () =>
    extension.backstage.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        world: 'MAIN',
        func: () => ({ same: 'sameDocument' in window, painted: CSS.highlights.size, host: location.host }),
      });
      return frame?.result;
    }, tab);
  await extension.backstage.evaluate((tabId) => chrome.tabs.goBack(tabId), tab);
  await expect.poll(look).toEqual({ same: true, painted: 0, host: 'news.example.test' });
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expect.poll(look).toEqual({ same: true, painted: 1, host: 'news.example.test' });
});
