import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard, type SeenCard } from '../harness/card';
import { pageOf } from '../harness/pages';
import { passTime, placeOf, restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
const style = '<style>body { margin: 0; font: 18px/1.6 sans-serif }</style>';
const sentence = 'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines of the one mention of a page, CSS px of the viewport. */
function linesOf(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('on-record') ?? CSS.highlights.get('on-record-compared') ?? [];
    const live = document.createRange();
    if (range === undefined) return [];
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
}

const covers = ({ box }: SeenCard, line: Box): boolean =>
  line.left < box.x + box.width && line.right > box.x && line.top < box.y + box.height && line.bottom > box.y;

async function expectInside(page: Page, { box }: SeenCard): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expectNoCard(page);
}

// 200 and 400 % zoom of a window of 1280 × 720 leave a page 640 × 360 and 320 × 180 CSS px.
for (const [what, width, height] of [
  ['in a window of 320 px', 320, 640],
  ['at 200 % zoom', 640, 360],
  ['at 400 % zoom', 320, 180],
  ['in a low and wide window', 1200, 260],
] as const) {
  for (const [where, place] of [
    ['above', 'top: 12px; left: 8px; width: 90%'],
    ['in the middle', 'top: 45%; left: 8px; width: 90%'],
    ['below', 'bottom: 4px; right: 8px'],
  ] as const) {
    test(`${what} a card for words ${where} lies inside it and off the words [J06]`, async ({
      visit,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await visit(news, pageOf(`<div style="position: fixed; ${place}">${sentence}</div>`, style));
      await expectPainted(page, ['Xiaomi Auto']);
      const [line] = await linesOf(page);
      await restOn(page, 'Xiaomi Auto');
      const card = await expectCard(page);
      await expectInside(page, card);
      expect(line && covers(card, line), 'the card covers the words').toBe(false);
      await close(page);
      await page.setViewportSize({ width: 1000, height: 700 });
    });
  }
}

for (const [at, side] of [
  [0, 'above'],
  [1, 'below'],
] as const) {
  test(`words broken over two lines have their card ${side} them, at the line under the pointer [J06]`, async ({
    visit,
    page,
  }) => {
    const broken = '<p style="margin: 340px 0 0 300px; width: 80px; text-align: center">Xiaomi Auto</p>';
    await visit(news, pageOf(broken, style));
    await expectPainted(page, ['Xiaomi Auto']);
    const lines = await linesOf(page);
    expect(lines).toHaveLength(2);
    await restOn(page, at === 0 ? 'Xiaomi' : 'Auto');
    const card = await expectCard(page);
    for (const line of lines) expect(covers(card, line)).toBe(false);
    const gap =
      side === 'below'
        ? card.box.y - (lines[1]?.bottom ?? 0)
        : (lines[0]?.top ?? 0) - card.box.y - card.box.height;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(12);
    expect(card.box.x).toBeCloseTo(lines[at]?.left ?? 0, 0);
    await close(page);
  });
}

test('words that run from right to left have their card flush with their right [J06]', async ({
  visit,
  page,
}) => {
  const arabic = '<p dir="rtl" style="margin: 60px 200px">تقول شاومي أوتو إنها ستصبح من أكبر خمس شركات.</p>';
  await visit(news, pageOf(arabic, style));
  await expectPainted(page, ['شاومي أوتو']);
  const [line] = await linesOf(page);
  await restOn(page, 'شاومي أوتو');
  const { box } = await expectCard(page);
  expect(box.x + box.width).toBeCloseTo(line?.right ?? 0, 0);
  await close(page);
});

test('what is printed is the page, without a card that is open on it', async ({ visit, page }) => {
  await visit(news, pageOf(`<p>${sentence}</p>`, style));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.emulateMedia({ media: 'print' });
  await expectNoCard(page);
  // It is not only hidden on paper: a card without a place on the page closes, soon after.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName))
    .toBe('body');
  await page.emulateMedia({ media: null });
});

test('a frame too small for a card shows none, and nothing goes wrong [J06]', async ({ visit, page }) => {
  const frame = '<iframe width="100" height="50" srcdoc="<body style=margin:0>Xiaomi Auto"></iframe>';
  await visit(news, pageOf(frame, style));
  const inside = page.frames()[1] ?? page;
  await expectPainted(inside, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi', inside);
  await passTime(page, 1_500);
  expect(await inside.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
});

test('a card for words in turned and scaled elements is upright and of its own size [J06]', async ({
  visit,
  page,
}) => {
  const turned =
    '<div style="transform: rotate(20deg) scale(1.5); transform-origin: 0 0; margin: 60px 200px">Xiaomi Auto</div>';
  await visit(news, pageOf(turned, style));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  expect(card.box.width).toBe(368);
  await expectInside(page, card);
  await close(page);
});

test('a card in a scrolled page stands at its words [J06]', async ({ visit, page }) => {
  await visit(news, pageOf(`<p style="margin: 1500px 60px">${sentence}</p>`, style));
  await expectPainted(page, []);
  await page.evaluate(() => scrollTo({ top: 1300, behavior: 'instant' }));
  await expectPainted(page, ['Xiaomi Auto']);
  const [line] = await linesOf(page);
  await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  expect(card.box.y - (line?.bottom ?? 0)).toBeGreaterThanOrEqual(0);
  expect(card.box.y - (line?.bottom ?? 0)).toBeLessThan(12);
  await close(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('a reader who wants less motion gets the card without its fade [J05]', async ({ visit, page }) => {
  const fade = async (): Promise<string[]> => {
    await restOn(page, 'Xiaomi Auto');
    await expectCard(page);
    const names = await page.evaluate(() => document.getAnimations().map((each) => each.constructor.name));
    await close(page);
    await page.mouse.move(900, 600);
    return names;
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(news, pageOf(`<p>${sentence}</p>`, style));
  await expectPainted(page, ['Xiaomi Auto']);
  expect(await fade()).toEqual([]);
  await page.emulateMedia({ reducedMotion: null });
});

test('the words stay where a pointer at rest left them while the card is there', async ({ visit, page }) => {
  await visit(news, pageOf(`<p>${sentence}</p>`, style));
  await expectPainted(page, ['Xiaomi Auto']);
  const before = await placeOf(page, 'Xiaomi Auto');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await placeOf(page, 'Xiaomi Auto')).toEqual(before);
  expect(await readCard(page)).not.toBeNull();
  await close(page);
});
