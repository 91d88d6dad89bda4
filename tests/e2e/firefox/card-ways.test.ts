import type { Page } from 'puppeteer-core';
import { pageOf } from '../harness/pages';
import { cardBox, expectCard, expectNoCard, linesOf, passTime, restOn } from './card-in-page';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const style = '<style>body { margin: 60px; font: 18px/1.6 sans-serif; min-height: 3000px }</style>';
const longerThanDwell = 1_000;

/** Shares of the card’s width and height: eight places a hand goes to, its buttons among them. */
const aims: [string, number, number][] = [
  ['its near left', 0.04, 0.06],
  ['its name', 0.2, 0.06],
  ['the words', 0.3, 0.3],
  ['its middle', 0.5, 0.5],
  ['its far corner', 0.95, 0.95],
  ['its foot', 0.1, 0.95],
  ['its left edge', 0.04, 0.7],
  ['the source', 0.7, 0.4],
];

test('eight ways from the words to the card keep it open [J03]', async ({ visit, extension }) => {
  await extension.intend({ type: 'set-field', name: 'delay', value: 'short' });
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 500);
  const isOpen = () => page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
  for (const [name, across, down] of aims) {
    const words = await restOn(page, 'Xiaomi Auto');
    await expect.poll(isOpen).toBe(true);
    const aim = {
      x: card.left + (card.right - card.left) * across,
      y: card.top + (card.bottom - card.top) * down,
    };
    await page.mouse.move(words.x, card.top - 3);
    await page.mouse.move(aim.x, aim.y, { steps: 4 });
    // Longer than the grace that it had while the pointer was on its way.
    await passTime(page, 350);
    expect(await isOpen(), name).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    await page.mouse.move(700, 500);
  }
});

test('a pointer that crosses the page, at three speeds, opens nothing; at rest it opens one [J03]', async ({
  visit,
}) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto and the SU7 Ultra</p>'.repeat(12), style));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  for (const steps of [4, 20, 60]) {
    await page.mouse.move(10, 10);
    await page.mouse.move(700, 560, { steps });
    await passTime(page, longerThanDwell);
    expect(await cardBox(page), `${steps} steps`).toBeNull();
  }
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('typing in the page closes the card, and the page gets what is typed', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><input id="field">', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#field');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.type('a');
  await expectNoCard(page);
  const field = () => page.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value);
  expect(await field()).toBe('a');
  await page.keyboard.press('Backspace');
  expect(await field()).toBe('');
});

test('a click on words inside a link is the link’s', async ({ visit }) => {
  const page = await visit(news, pageOf('<p><a href="#part">Xiaomi Auto</a></p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  const [line] = await linesOf(page, 'Xiaomi Auto');
  await page.mouse.click((line?.left ?? 0) + 20, (line?.top ?? 0) + 8);
  await page.waitForFunction(() => location.hash === '#part');
  await page.mouse.move(700, 500);
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).toBeNull();
});

/** Puppeteer’s page as it is over WebDriver BiDi; its own tap tells of a finger's size in a way that Firefox refuses. */
interface Driven {
  mainFrame(): { browsingContext: { performActions(sources: object[]): Promise<void> } };
}

async function tap(page: Page, text: string): Promise<void> {
  const [line] = await linesOf(page, text);
  const place = { x: Math.round((line?.left ?? 0) + 20), y: Math.round((line?.top ?? 0) + 8) };
  await (page as unknown as Driven).mainFrame().browsingContext.performActions([
    {
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}

test('a tap opens a sheet at the bottom, one beside it closes it', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><p>Rain.</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await tap(page, 'Xiaomi Auto');
  const sheet = await expectCard(page);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(sheet.bottom).toBeGreaterThan(height - 8);
  // As wide as it may become, and in the middle.
  expect(sheet.right - sheet.left).toBeGreaterThan(368);
  expect(Math.abs(sheet.left - (width - sheet.right))).toBeLessThan(24);
  await tap(page, 'Rain.');
  await expectNoCard(page);
});

test('a tap on words inside a link is the link’s', async ({ visit }) => {
  const page = await visit(news, pageOf('<p><a href="#part">Xiaomi Auto</a></p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await tap(page, 'Xiaomi Auto');
  await page.waitForFunction(() => location.hash === '#part');
  await passTime(page, longerThanDwell);
  expect(await cardBox(page)).toBeNull();
});
