import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';
import { choiceLimitMs, expectSoon } from '../when';

const story = pageOf('<p>Xiaomi Auto</p>');
const there = ['Xiaomi Auto'];
test('off for a host empties the marks in all its tabs at once, and on brings them back', async ({
  context,
  extension,
  visit,
}) => {
  const tabs: Page[] = [];
  for (const path of ['', 'b', 'c']) {
    tabs.push(await visit(`http://news.example.test/${path}`, story, await context.newPage()));
  }
  const other = await visit('http://other.example2.test/', story, await context.newPage());
  for (const page of [...tabs, other]) await expectPainted(page, there);

  const set = (on: boolean) => () => extension.intend({ type: 'set-site', site: 'news.example.test', on });
  await expectSoon(tabs, 'none', set(false));
  await expectPainted(other, there);
  await expectSoon(tabs, 'some', set(true));
});

test('off for a host covers its sub-hosts, and a sub-host can be on again', async ({
  context,
  extension,
  visit,
}) => {
  const parent = await visit('http://example.test/', story);
  const child = await visit('http://news.example.test/', story, await context.newPage());
  const deeper = await visit('http://today.news.example.test/', story, await context.newPage());
  const stranger = await visit('http://evilexample.test/', story, await context.newPage());
  for (const page of [parent, child, deeper, stranger]) await expectPainted(page, there);

  await extension.intend({ type: 'set-site', site: 'example.test', on: false });
  for (const page of [parent, child, deeper]) await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  for (const page of [child, deeper]) await expectPainted(page, there);
  await expectPainted(parent, []);
  await expectPainted(stranger, there);
});

test('a page opened on a host that is off shows nothing of the extension', async ({
  extension,
  visit,
  page,
}) => {
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await visit('http://news.example.test/', story);
  // A tab of another host, opened later and painted, says that the one before has been decided on.
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  await passTime(page, choiceLimitMs);
  await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(page, there);
});

test('a frame follows the top page: off there is off in frames of other sites [G04]', async ({
  extension,
  server,
  visit,
}) => {
  server.serve('http://frame.example2.test/', story);
  const page = await visit(
    'http://news.example.test/',
    pageOf('<p>Xiaomi Auto</p><iframe src="http://frame.example2.test/"></iframe>'),
  );
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The page has no frame.');
  await expectPainted(page, there);
  await expectPainted(frame, there);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
  await expectPainted(frame, []);
});

test('where new sites are off, a site must be switched on', async ({ context, extension, visit, page }) => {
  await extension.intend({ type: 'set-field', name: 'newSites', value: 'off' });
  await extension.intend({ type: 'set-site', site: 'read.example2.test', on: true });
  await visit('http://news.example.test/', story);
  await expectPainted(await visit('http://read.example2.test/', story, await context.newPage()), there);
  await expectPainted(page, []);
});

test('a pause empties all tabs and its end fills them again', async ({ extension, visit, page }) => {
  await visit('http://news.example.test/', story);
  await expectPainted(page, there);
  const until = (ms: number) => ({ type: 'pause', pause: { kind: 'until', until: Date.now() + ms } });
  expect(await extension.intend(until(60_000))).toEqual({ ok: true });
  await expectPainted(page, []);
  await extension.intend(until(700));
  await expectPainted(page, there);
});

test('what a page’s frame may not ask for is refused [H02]', async ({ extension, visit, page }) => {
  await visit('http://news.example.test/', story);
  await expectPainted(page, there);
  const tab = await extension.tabOf(page);
  // As if the extension's own script in the page had been taken over.
  const answers = await extension.backstage.evaluate(async (tabId) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: async () => {
        const wanted = [
          { type: 'intent', intent: { type: 'set-site', site: 'example.test', on: false } },
          { type: 'intent', intent: { type: 'set-field', name: 'newSites', value: 'off' } },
          { type: 'replace', fields: {}, rules: { 'example.test': 'off' } },
          { type: 'toString' },
          { type: 'off-here', site: 'bank.test', tabId: 1 },
        ];
        return Promise.all(
          wanted.map((message) =>
            chrome.runtime.sendMessage(message).catch((error: unknown) => String(error)),
          ),
        );
      },
    });
    return frame?.result;
  }, tab);
  expect(answers).toHaveLength(5);
  // “Off here” is the one thing it may ask for: it makes the extension do less, and only where the page itself is.
  expect(await extension.stored()).toEqual({ 'site:news.example.test': 'off' });
});
