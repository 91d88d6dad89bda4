import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';
import { restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');

test('a choice survives 50 deaths of the background [E01]', async ({ extension, visit, page }) => {
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  const asStored = { 'site:news.example.test': 'off' };
  for (let death = 0; death < 50; death += 1) {
    await extension.killWorker();
    const other = { type: 'set-site', site: `n${death}.example2.test`, on: false };
    expect(await extension.intend(other)).toEqual({ ok: true });
    Object.assign(asStored, { [`site:n${death}.example2.test`]: 'off' });
  }
  expect(await extension.stored()).toMatchObject(asStored);
  await visit('http://news.example.test/', story);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(page, ['Xiaomi Auto']);
});

test('50 deaths in the middle of choices and of changes in several steps lose and halve nothing [E01]', async ({
  extension,
}) => {
  const deaths = Number(process.env.ON_RECORD_KILLS ?? 50);
  test.setTimeout(30_000 + deaths * 1_000);
  const [first, second] = ['a', 'b'].map((name) =>
    Array.from({ length: 30 }, (_, at) => `${name}${at}.example`),
  );
  /** Puts one list of rules in the place of the other. */
  const exchange = (round: number) => {
    const [come = [], go = []] = round % 2 === 0 ? [first, second] : [second, first];
    const rules = [...come.map((site) => [site, 'off']), ...go.map((site) => [site, null])];
    return { type: 'set-rules', rules: Object.fromEntries(rules) };
  };
  const acknowledged: string[] = [];
  for (let death = 0; death < deaths; death += 1) {
    const asked = Array.from({ length: 4 }, async (_, at) => {
      const site = `k${death}-${at}.example`;
      const change = extension.intend(exchange(death + at)).catch(() => undefined);
      const answer = await extension.intend({ type: 'set-site', site, on: false }).catch(() => undefined);
      if ((answer as { ok?: boolean } | undefined)?.ok) acknowledged.push(site);
      await change;
    });
    // Somewhere in the middle: later from death to death, and again from the start.
    await Promise.race([Promise.all(asked), new Promise((resolve) => setTimeout(resolve, (death % 10) * 4))]);
    await extension.killWorker();
    await Promise.all(asked);
    // A new life first finishes what it finds half done.
    expect(await extension.intend({ type: 'set-site', site: 'last.example', on: false })).toEqual({
      ok: true,
    });
    const stored = await extension.stored();
    const there = [first, second].map(
      (hosts) => hosts?.filter((host) => stored[`site:${host}`] === 'off').length,
    );
    expect(
      [
        [0, 0],
        [0, 30],
        [30, 0],
      ],
      `after ${death + 1} deaths`,
    ).toContainEqual(there);
    const lost = acknowledged.filter((site) => stored[`site:${site}`] !== 'off');
    expect(lost, `after ${death + 1} deaths`).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(0);
});

test('no acknowledged choice is lost when the background is killed in the middle of writes [E01]', async ({
  extension,
}) => {
  const acknowledged: string[] = [];
  const hosts = Array.from({ length: 30 }, (_, index) => `h${index}.example.test`);
  const writes = hosts.map(async (site) => {
    const answer = await extension
      .intend({ type: 'set-site', site, on: false })
      .catch(() => 'the background died before it could answer');
    if ((answer as { ok?: boolean } | undefined)?.ok) acknowledged.push(site);
  });
  await extension.killWorker();
  await Promise.all(writes);
  await extension.intend({ type: 'set-site', site: 'last.example.test', on: false });
  const stored = await extension.stored();
  for (const site of [...acknowledged, 'last.example.test']) expect(stored[`site:${site}`]).toBe('off');
  for (const value of Object.values(stored)) expect(value).toBe('off');
});

test('a page with its first mention wakes a background that sleeps', async ({ extension, visit, page }) => {
  await visit(news, pageOf('<p>Rain.</p>'));
  await extension.killWorker();
  await visit('http://other.example2.test/', story);
  await expectPainted(page, ['Xiaomi Auto']);
});

test('a card opens though the background has died since the page was marked', async ({
  extension,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  await extension.killWorker();
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('tabs follow a choice that a background just woken writes', async ({ extension, visit, page }) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  await extension.killWorker();
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
});
