import type { Page } from 'puppeteer-core';
import { pageOf } from '../harness/pages';
import { readPageState } from '../oracles/identity';
import { endTrace, traceKey } from '../oracles/trace';
import { type Box, cardBox, expectCard, expectNoCard, linesOf, passTime, restOn } from './card-in-page';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const style = '<style>body { margin: 60px; font: 18px/1.6 sans-serif; min-height: 3000px }</style>';
const longerThanDwell = 1_000;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expectNoCard(page);
}

test('a card stays while the pointer goes to it slowly, and goes once the pointer has left', async ({
  visit,
}) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  const words = await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  await page.mouse.move(words.x, card.top - 3, { steps: 3 });
  await passTime(page, 150);
  await page.mouse.move(words.x + 40, card.top + 60, { steps: 12 });
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).not.toBeNull();
  await page.mouse.move(700, 500, { steps: 3 });
  await expectNoCard(page);
});

test('a page that scrolls under a still pointer opens nothing', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto and the SU7 Ultra</p>'.repeat(200), style));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await page.mouse.move(500, 350);
  await page.mouse.move(100, 300, { steps: 3 });
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel({ deltaY: 400 });
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).toBeNull();
});

test('a click on the words keeps the card until Escape, through a scroll too', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  const words = await restOn(page, 'Xiaomi Auto');
  await page.mouse.click(words.x, words.y);
  const card = await expectCard(page);
  await page.mouse.move(700, 500, { steps: 3 });
  await page.evaluate(() => scrollTo(0, 600));
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).toEqual(card);
  await close(page);
});

test('a card follows its words for 24 px of a scroll, then goes [C12]', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  await page.evaluate(() => scrollTo(0, 20));
  await expect.poll(async () => (await cardBox(page))?.top).toBe(card.top - 20);
  await page.evaluate(() => scrollTo(0, 40));
  await expectNoCard(page);
});

test('a card lies inside the window at each of its corners, and off the words [J06]', async ({ visit }) => {
  const corners = [
    'top: 4px; left: 4px',
    'top: 4px; right: 4px',
    'bottom: 4px; left: 4px',
    'bottom: 4px; right: 4px',
  ];
  for (const [at, place] of corners.entries()) {
    const page = await visit(
      `${news}${at}`,
      pageOf(`<p style="position: fixed; margin: 0; ${place}">Xiaomi Auto</p>`, style),
    );
    await expectPainted(page, ['Xiaomi Auto']);
    await restOn(page, 'Xiaomi Auto');
    const card = await expectCard(page);
    const [words] = await linesOf(page, 'Xiaomi Auto');
    // The whole card is there: what stuck out of the window would be missing from its size.
    expect(card.right - card.left, place).toBeGreaterThanOrEqual(360);
    expect(words && overlap(card, words), place).toBe(false);
    await close(page);
    await page.mouse.move(400, 300);
  }
});

for (const [what, width, height] of [
  ['in a window of 320 px', 320, 640],
  ['at 400 % zoom', 320, 180],
] as const) {
  test(`${what} a card is there and off the words [J06]`, async ({ visit }) => {
    const page = await visit(
      news,
      pageOf('<p style="margin: 0">Xiaomi Auto</p>', '<style>body { margin: 20px }</style>'),
    );
    await page.setViewport({ width, height });
    await expectPainted(page, ['Xiaomi Auto']);
    await restOn(page, 'Xiaomi Auto');
    const card = await expectCard(page);
    const [words] = await linesOf(page, 'Xiaomi Auto');
    expect(card.right - card.left).toBeGreaterThanOrEqual(280);
    expect(card.bottom - card.top).toBeGreaterThanOrEqual(72);
    expect(words && overlap(card, words)).toBe(false);
    await close(page);
    await page.setViewport(null);
  });
}

test('words broken over two lines have their card off both [J06]', async ({ visit }) => {
  const broken = '<p style="margin: 300px 0 0 200px; width: 80px">Xiaomi Auto</p>';
  const page = await visit(news, pageOf(broken, style));
  await expectPainted(page, ['Xiaomi Auto']);
  for (const text of ['Xiaomi', 'Auto']) {
    await restOn(page, text);
    const card = await expectCard(page);
    const lines = await linesOf(page, 'Xiaomi Auto');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(overlap(card, line), text).toBe(false);
    await close(page);
    await page.mouse.move(600, 60);
  }
});

test('a card for words in a fullscreen element is shown inside it [B20]', async ({ visit }) => {
  const full = '<main style="background: white"><button>Full</button><p>Xiaomi Auto</p></main>';
  const listen = `<script>document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`;
  const page = await visit(news, pageOf(full + listen, style));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.click('button');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.evaluate(() => document.fullscreenElement?.lastElementChild?.localName)).toBe('div');
  await page.evaluate(() => document.exitFullscreen());
  await expectNoCard(page);
});

test('words behind a modal dialog open nothing [B21]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><dialog>Rain.</dialog>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => document.querySelector('dialog')?.showModal());
  await restOn(page, 'Xiaomi Auto');
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).toBeNull();
});

test('the keyboard opens a card and moves into it, Tab leaves it, Escape gives the focus back exactly [J01]', async ({
  extension,
  visit,
}) => {
  const page = await visit(
    news,
    pageOf('<p>Xiaomi Auto</p><input id="one"><input id="two" value="text">', style),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#two');
  await page.evaluate(() => document.querySelector<HTMLInputElement>('#two')?.setSelectionRange(1, 3));
  const before = await page.evaluate(readPageState);
  // What the background does with the key once the browser has told it.
  const ask = async (): Promise<void> => {
    await page.evaluate(endTrace, traceKey);
    await extension.backstage(
      `const [tabId] = arguments;
      const target = { tabId, frameIds: [0] };
      const order = { type: 'reveal', index: 0, focus: true };
      return browser.scripting.executeScript({ target, files: ['/listing.js'] })
        .then(() => browser.tabs.sendMessage(tabId, order, { frameId: 0 }));`,
      await extension.tabOf(news),
    );
    await page.bringToFront();
  };
  const focused = () => page.evaluate(() => document.activeElement?.localName);

  await ask();
  await expectCard(page);
  await expect.poll(focused).toBe('div');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('div');
  await close(page);
  expect(await page.evaluate(readPageState)).toEqual(before);
  expect(
    await page.evaluate(() => {
      const { selectionStart, selectionEnd } = document.querySelector('#two') as HTMLInputElement;
      return [selectionStart, selectionEnd];
    }),
  ).toEqual([1, 3]);

  await ask();
  await expectCard(page);
  for (let turn = 0; turn < 20 && (await cardBox(page)) !== null; turn += 1) await page.keyboard.press('Tab');
  await expectNoCard(page);
});

test('resting the pointer never moves the focus', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><input id="one">', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#one');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
  await close(page);
});
