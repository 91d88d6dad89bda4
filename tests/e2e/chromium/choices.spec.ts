import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';
import { expectSoon, whenMarks } from '../when';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');
const there = ['Xiaomi Auto'];

test.describe('twenty open tabs', () => {
  test('follow a choice for their site within 500 ms, hidden ones too [G06]', async ({
    context,
    extension,
    visit,
  }) => {
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, tab) =>
        visit(`http://n${tab % 4}.example.test/${tab}`, story, await context.newPage()),
      ),
    );
    for (const page of pages) await expectPainted(page, there);
    // Marks of twenty pages at once are the machine's to draw; what a tab behind others waits for is tested below.
    const front = pages.slice(-1);
    await front[0]?.bringToFront();
    const allBack = async (change: () => Promise<unknown>) => {
      await expectSoon(front, 'some', change);
      for (const page of pages) await expectPainted(page, there);
    };
    const set = (on: boolean) => () => extension.intend({ type: 'set-site', site: 'example.test', on });
    await expectSoon(pages, 'none', set(false));
    await allBack(set(true));
    const field = (name: string, value: unknown) => () =>
      extension.intend({ type: 'set-field', name, value });
    await expectSoon(pages, 'on-record-solid', field('markStyle', 'solid'));
    await expectSoon(pages, 'none', field('newSites', 'off'));
    await allBack(field('newSites', 'on'));
    const pause = (chosen: object | null) => () => extension.intend({ type: 'pause', pause: chosen });
    await expectSoon(pages, 'none', pause({ kind: 'until', until: Date.now() + 60_000 }));
    await allBack(pause(null));
  });

  test('fall back to the defaults within 500 ms when the storage is cleared under them [F16]', async ({
    context,
    extension,
    visit,
  }) => {
    await extension.intend({ type: 'set-site', site: 'example.test', on: false });
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, tab) =>
        visit(`http://n${tab}.example.test/`, story, await context.newPage()),
      ),
    );
    for (const page of pages) await expectPainted(page, []);
    const clear = () => extension.backstage.evaluate(() => chrome.storage.local.clear());
    await pages.at(-1)?.bringToFront();
    await expectSoon(pages.slice(-1), 'some', clear);
    for (const page of pages) await expectPainted(page, there);
    // And choices are taken as before.
    expect(await extension.intend({ type: 'set-site', site: 'example.test', on: false })).toEqual({
      ok: true,
    });
    for (const page of pages) await expectPainted(page, []);
  });
});

test('marks come back in a tab behind another as in the one in front, not with its one frame a second [G06]', async ({
  context,
  extension,
  visit,
  page,
}) => {
  await visit(news, story);
  const front = await visit(`${news}front`, story, await context.newPage());
  for (const each of [page, front]) await expectPainted(each, there);
  await front.bringToFront();
  const set = (on: boolean) => extension.intend({ type: 'set-site', site: 'example.test', on });
  const later: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await set(false);
    for (const each of [page, front]) await expectPainted(each, []);
    const moments = [page, front].map((each) => whenMarks(each, 'some'));
    await set(true);
    const [behind = Number.NaN, before = Number.NaN] = await Promise.all(moments);
    later.push(behind - before);
  }
  // A busy machine may hold up two of them. With one frame a second three turns in ten would be as quick by chance, and
  // six of eight of them once in ninety runs.
  expect(later.sort((a, b) => a - b)[5]).toBeLessThan(300);
});

test.describe('a setting takes effect in open pages, without loading them again', () => {
  test('which names are marked', async ({ extension, visit, page }) => {
    await visit(news, pageOf('<p>Xiaomi Auto and 小米汽车</p>'));
    await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
    await extension.intend({ type: 'set-field', name: 'markScope', value: 'first' });
    await expectPainted(page, ['Xiaomi Auto']);
    await extension.intend({ type: 'set-field', name: 'markScope', value: 'all' });
    await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  });

  test('how a card opens', async ({ extension, visit, page }) => {
    await visit(news, story);
    await expectPainted(page, there);
    await restOn(page, 'Xiaomi Auto');
    await expectCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
    await page.mouse.move(600, 600);
    await extension.intend({ type: 'set-field', name: 'opening', value: 'off' });
    await restOn(page, 'Xiaomi Auto');
    await passTime(page, 1_500);
    await expectNoCard(page);
  });

  test('whether the toolbar counts', async ({ extension, visit, page }) => {
    await visit(news, story);
    const tabId = await extension.tabOf(page);
    const badge = () =>
      extension.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await expect.poll(badge).toBe('1');
    for (const [value, shown] of [
      [false, ''],
      [true, '1'],
    ] as const) {
      const began = Date.now();
      await extension.intend({ type: 'set-field', name: 'badge', value });
      await expect.poll(badge, { intervals: [10] }).toBe(shown);
      expect(Date.now() - began).toBeLessThanOrEqual(500);
    }
  });
});

test.describe('one page', () => {
  const other = 'http://news.example.test/other';

  test('is off by itself, at once, and its site stays on', async ({ context, extension, visit, page }) => {
    await visit(news, story);
    const second = await visit(other, story, await context.newPage());
    await expectPainted(page, there);
    await expectPainted(second, there);
    const set = (on: boolean) => () => extension.intend({ type: 'set-page', page: news, on });
    await expectSoon([page], 'none', set(false));
    await expectPainted(second, there);
    expect(await extension.stored()).toEqual({ [`site:${news}`]: 'off' });
    const later = await visit(`${news}#part`, undefined, await context.newPage());
    await expectPainted(second, there);
    await passTime(later, 500);
    await expectPainted(later, []);
    await expectSoon([page, later], 'some', set(true));
    expect(await extension.stored()).toEqual({});
  });

  test('that is off covers its frames, and shows so on the toolbar', async ({
    extension,
    server,
    visit,
    page,
  }) => {
    server.serve('http://frame.example2.test/', story);
    await visit(news, pageOf('<p>Xiaomi Auto</p><iframe src="http://frame.example2.test/"></iframe>'));
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The page has no frame.');
    await expectPainted(frame, there);
    await extension.intend({ type: 'set-page', page: news, on: false });
    await expectPainted(page, []);
    await expectPainted(frame, []);
    const tabId = await extension.tabOf(page);
    const badge = () =>
      extension.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await expect.poll(badge).toBe('');
  });
});

test.describe('a pause of one tab', () => {
  test('empties that tab alone, whatever it shows, and ends where it is told', async ({
    context,
    extension,
    visit,
    page,
  }) => {
    await visit(news, story);
    const second = await visit(`${news}b`, story, await context.newPage());
    await expectPainted(page, there);
    await expectPainted(second, there);
    const tab = await extension.tabOf(page);
    const pause = (paused: boolean) => () => extension.intend({ type: 'pause-tab', tab, paused });
    await expectSoon([page], 'none', pause(true));
    await expectPainted(second, there);
    await visit('http://other.example2.test/', story);
    await passTime(page, 500);
    await expectPainted(page, []);
    await expectSoon([page], 'some', pause(false));
    // It is stored for no longer than the browser runs.
    expect(await extension.stored()).toEqual({});
  });

  test('outlives the background', async ({ extension, visit, page }) => {
    await visit(news, story);
    await expectPainted(page, there);
    const tab = await extension.tabOf(page);
    await extension.intend({ type: 'pause-tab', tab, paused: true });
    await expectPainted(page, []);
    await extension.killWorker();
    await visit(`${news}b`, story);
    await passTime(page, 500);
    await expectPainted(page, []);
  });

  test('goes with its tab', async ({ extension }) => {
    const { backstage } = extension;
    const tab = await backstage.evaluate(
      async () => (await chrome.tabs.create({ url: 'manifest.json', active: false })).id ?? -1,
    );
    await extension.intend({ type: 'pause-tab', tab, paused: true });
    const session = () => backstage.evaluate(() => chrome.storage.session.get(null));
    expect(await session()).toEqual({ [`pause:${tab}`]: true });
    await backstage.evaluate((id) => chrome.tabs.remove(id), tab);
    await expect.poll(session).toEqual({});
  });
});
