import type { BrowserContext, Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted, painted } from '../expectations';
import { savedPage } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';
import { type Alterations, type SpecialBuild, specialBuild } from '../harness/special-build';
import { readPageState } from '../oracles/identity';
import { test as base, expect, openIn } from '../own-browser';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

const test = base.extend<{
  start(files: Alterations): Promise<{ context: BrowserContext; build: SpecialBuild }>;
}>({
  start: async ({ ownBrowser }, use) => {
    const builds: SpecialBuild[] = [];
    await use(async (files) => {
      const build = specialBuild('chrome-mv3', files);
      builds.push(build);
      return { build, context: await ownBrowser(build.folder) };
    });
    for (const build of builds) build.remove();
  },
});

const throwing = (code: string): string => `throw new Error('a fault put in');${code}`;
const mended = (code: string): string => code.slice(throwing('').length);
const cut = (code: string): string => code.slice(0, code.length / 2);

/** What the page itself complains of, or is told of. */
function watchPage(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  return heard;
}

test('a background that never starts leaves pages alone, and the popup says that nothing was saved [E03]', async ({
  server,
  start,
}) => {
  server.serve(news, savedPage('article'));
  const { context, build } = await start({ 'background.js': throwing });
  const page = await context.newPage();
  const heard = watchPage(page);
  await page.goto(news);
  await passTime(page, 1_000);
  expect(await painted(page)).toEqual([]);
  const popup = await openIn(context, `chrome-extension://${build.id}/popup.html`);
  const tab = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((each) => each.url === url)?.id,
    news,
  );
  await popup.goto(`chrome-extension://${build.id}/popup.html?tab=${tab}`);
  const site = popup.getByRole('switch');
  await site.click();
  // Three tries of two seconds each.
  await expect(popup.getByRole('alert')).toContainText('Not saved', { timeout: 10_000 });
  await expect(site).toBeChecked();
  await expect(popup.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(heard).toEqual([]);
});

/** What is left of the extension where one of its scripts throws as it starts. */
const broken = [
  { script: 'scanner.js', marks: [], card: false },
  { script: 'marks.js', marks: [], card: false },
  { script: 'comparisons.js', marks: articleMarks, card: true },
  { script: 'listing.js', marks: articleMarks, card: false },
  { script: 'facts.js', marks: articleMarks, card: false },
  { script: 'cues.js', marks: articleMarks, card: false },
  { script: 'compare.js', marks: articleMarks, card: false },
  { script: 'card.js', marks: articleMarks, card: false },
];

test('a page bears that any one script throws as it starts, and so do the other scripts [E15]', async ({
  server,
  start,
}) => {
  server.serve(news, savedPage('article'));
  const { build, context } = await start({});
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('error', () => Object.assign(window, { toldOfAFault: true }));
    addEventListener('unhandledrejection', () => Object.assign(window, { toldOfAFault: true }));
  });
  for (const { script, marks, card } of broken) {
    await test.step(script, async () => {
      build.alter({ [script]: throwing });
      await page.mouse.move(900, 600);
      await page.goto(news);
      const before = await page.evaluate(readPageState);
      await expectPainted(page, marks);
      await restOn(page, 'Xiaomi Auto');
      if (card) {
        await expectCard(page);
        await page.keyboard.press('Escape');
      } else await passTime(page, 1_000);
      await expectNoCard(page);
      expect(await page.evaluate(readPageState)).toEqual(before);
      expect(await page.evaluate(() => 'toldOfAFault' in window)).toBe(false);
      build.alter({ [script]: mended });
    });
  }
});

test('a gate that throws as it starts leaves the page as it is [E15]', async ({ server, start }) => {
  server.serve(news, savedPage('article'));
  const { context } = await start({ 'gate.js': throwing });
  const page = await openIn(context, news);
  await passTime(page, 500);
  expect(await painted(page)).toEqual([]);
});

test('a dataset cut short, or without its records, opens no card and breaks no page [I02]', async ({
  server,
  start,
}) => {
  server.serve(news, savedPage('article'));
  const emptied =
    'globalThis.onRecord&&(globalThis.onRecord.facts={edition:{},event:{},milestones:[],sources:{},statements:[],yardsticks:{}});';
  const { build, context } = await start({});
  const page = await context.newPage();
  for (const damage of [cut, () => emptied]) {
    build.alter({ 'facts.js': damage });
    await page.mouse.move(900, 600);
    await page.goto(news);
    const before = await page.evaluate(readPageState);
    await expectPainted(page, articleMarks);
    await restOn(page, 'Xiaomi Auto');
    await passTime(page, 1_000);
    await expectNoCard(page);
    expect(await page.evaluate(readPageState)).toEqual(before);
  }
});
