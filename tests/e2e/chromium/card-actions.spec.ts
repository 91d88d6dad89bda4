import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { buttonSizes, placeOfButton, readCard } from '../harness/card';
import { pageOf, savedPage } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

async function open(page: Page): Promise<void> {
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
}

/** Presses a button of the card as a hand does: not sooner than it could have been meant. */
async function press(page: Page, name: string): Promise<void> {
  const place = await placeOfButton(page, name);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await passTime(page, 400);
  await page.mouse.click(place.x, place.y);
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expectNoCard(page);
}

test('each button of the card is at least 24 px each way', async ({ visit, page }) => {
  await visit(news, savedPage('article'));
  await open(page);
  for (const { name, width, height } of await buttonSizes(page)) {
    expect(height, name).toBeGreaterThanOrEqual(24);
    expect(width, name).toBeGreaterThanOrEqual(24);
  }
  await close(page);
});

test('its buttons lead to the next mention and back', async ({ visit, page }) => {
  await visit(news, savedPage('article'));
  await open(page);
  await press(page, 'Next mention');
  await expect.poll(async () => (await readCard(page))?.buttons.join()).toContain('2 of 4');
  await press(page, 'Previous mention');
  await expect.poll(async () => (await readCard(page))?.buttons.join()).toContain('1 of 4');
  await close(page);
});

test('“Cite” puts the quote with its source on the clipboard and says so', async ({
  context,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await open(page);
  const [quote] = (await readCard(page))?.quotes ?? [];
  await press(page, 'Cite');
  await expect.poll(async () => (await readCard(page))?.buttons).toContain('Copied');
  await close(page);
  // Pasted where anybody may paste: into a field of another page.
  const pad = await context.newPage();
  await pad.setContent('<textarea></textarea>');
  await pad.focus('textarea');
  await pad.keyboard.press('Control+V');
  const pasted = await pad.inputValue('textarea');
  expect(pasted).toContain(quote?.text);
  expect(pasted).toContain('Lei Jun');
  expect(pasted).toContain('https://');
  await pad.close();
});

test('“All statements” opens the side panel, which holds them beside the page', async ({
  extension,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await open(page);
  await press(page, 'All ');
  const session = await page.context().newCDPSession(page);
  const panel = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url === extension.url('sidepanel.html'));
  };
  await expect.poll(panel).toBeDefined();
  expect(page.url()).toBe(news);
  await close(page);
  await session.send('Target.closeTarget', { targetId: (await panel())?.targetId ?? '' });
  await expect.poll(panel).toBeUndefined();
  await session.detach();
});

test('the way back from “Off on” is there for 10 seconds, then the card goes', async ({
  extension,
  visit,
  page,
}) => {
  await visit(news, savedPage('article'));
  await open(page);
  await press(page, 'Off on');
  await placeOfButton(page, 'Undo');
  await page.mouse.move(900, 650, { steps: 3 });
  for (let turn = 0; turn < 2; turn += 1) await passTime(page, 4_000);
  expect((await readCard(page))?.buttons).toContain('Undo');
  await expectNoCard(page);
  expect(await extension.stored()).toMatchObject({ 'site:news.example.test': 'off' });
});

test('a card can be dismissed without moving the pointer, and stays gone [J03]', async ({ visit, page }) => {
  await visit(news, savedPage('article'));
  await open(page);
  await close(page);
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
});

test('the pointer can rest on the card as long as it likes [J03]', async ({ visit, page }) => {
  await visit(news, savedPage('article'));
  await open(page);
  const { box } = await expectCard(page);
  await page.mouse.move(box.x + 100, box.y + 60, { steps: 10 });
  await passTime(page, 2_000);
  expect(await readCard(page)).not.toBeNull();
  await close(page);
});

test('a card stays as long as the pointer is on its words [J03]', async ({ visit, page }) => {
  await visit(news, savedPage('article'));
  await open(page);
  await passTime(page, 3_000);
  expect(await readCard(page)).not.toBeNull();
  await close(page);
});

for (const [what, attack] of [
  ['hides it', (host: HTMLElement) => host.setAttribute('hidden', '')],
  ['makes it inert', (host: HTMLElement) => host.setAttribute('inert', '')],
  ['moves it', (host: HTMLElement) => document.body.append(host)],
  ['clones it', (host: HTMLElement) => host.after(host.cloneNode(true))],
  [
    'unsets its style',
    (host: HTMLElement) => host.setAttribute('style', 'all: unset !important; opacity: 0'),
  ],
] as const) {
  test(`a page that ${what} meets no fight and no error [A12]`, async ({ visit, page }) => {
    await visit(
      news,
      pageOf('<p>Xiaomi Auto</p>', '<style>p { margin: 60px; font: 18px/1.6 sans-serif }</style>'),
    );
    await expectPainted(page, ['Xiaomi Auto']);
    const changes = await page.evaluateHandle((run) => {
      const seen = { count: 0 };
      new MutationObserver((records) => {
        seen.count += records.length;
        const host = [...document.documentElement.children].at(-1);
        if (seen.count !== 1 || !(host instanceof HTMLDivElement)) return;
        new Function('host', `(${run})(host)`)(host);
      }).observe(document, { childList: true, subtree: true });
      return seen;
    }, String(attack));
    await restOn(page, 'Xiaomi Auto');
    await expect.poll(async () => (await changes.jsonValue()).count).toBeGreaterThan(0);
    await passTime(page, 1_000);
    expect((await changes.jsonValue()).count).toBeLessThan(8);
    await page.mouse.move(900, 650, { steps: 3 });
    await passTime(page, 600);
    await page.evaluate(() => {
      for (const child of document.querySelectorAll('div')) child.remove();
    });
    expect(await readCard(page)).toBeNull();
  });
}
