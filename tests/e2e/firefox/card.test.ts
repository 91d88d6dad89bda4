import type { Page } from 'puppeteer-core';
import { pageOf, savedPage } from '../harness/pages';
import { readPageState } from '../oracles/identity';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

/** Whether a card is open: the one element that the extension puts beside head and body. */
const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

async function restOn(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const line = document.querySelector(wanted)?.getClientRects()[0];
    return { x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + 12 };
  }, selector);
  await page.mouse.move(place.x + 200, place.y + 200);
  await page.mouse.move(place.x, place.y, { steps: 6 });
}

test('a pointer at rest opens a card, Escape closes it and leaves the page as it was [K05]', async ({
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const before = await page.evaluate(readPageState);
  await restOn(page, 'main p');
  await expect.poll(() => isOpen(page)).toBe(true);
  const host = await page.evaluate(() => {
    const { attributes, shadowRoot, innerHTML } = document.documentElement.lastElementChild as Element;
    return { attributes: attributes.length, shadowRoot, innerHTML };
  });
  expect(host).toEqual({ attributes: 0, shadowRoot: null, innerHTML: '' });
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page)).toBe(false);
  expect(await page.evaluate(readPageState)).toEqual(before);
});

test('a pointer that crosses the page opens nothing', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await page.mouse.move(10, 10);
  await page.mouse.move(700, 400, { steps: 20 });
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() > from + 1_000, {}, start);
  expect(await isOpen(page)).toBe(false);
});

test('a card for words inside a modal dialog is shown inside it', async ({ change, visit }) => {
  const page = await visit(
    news,
    pageOf(
      '<dialog><p id="words">Xiaomi Auto</p></dialog>',
      '<style>p { font: 18px/1.6 sans-serif }</style>',
    ),
  );
  await change(page, () => document.querySelector('dialog')?.showModal());
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, '#words');
  const inside = () => page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.localName);
  await expect.poll(inside).toBe('div');
  await page.keyboard.press('Escape');
  await expect.poll(inside).toBe('p');
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a page that allows no styles shows the card all the same [A18]', async ({ visit }) => {
  const page = await visit(news, {
    body: savedPage('article'),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" },
  });
  await expectPainted(page, articleMarks);
  await restOn(page, 'main p');
  await expect.poll(() => isOpen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isOpen(page)).toBe(false);
});
