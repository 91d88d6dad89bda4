import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { placeOfButton, readCard, type SeenCard } from '../harness/card';
import { watchCard, whenOpened } from '../harness/card-clock';
import { pageOf } from '../harness/pages';
import { type Place, passTime, placeOf, restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
const style = '<style>body { margin: 60px; font: 18px/1.6 sans-serif; min-height: 4000px }</style>';
const story = pageOf('<p>Xiaomi Auto</p><p>Rain.</p>', style);

async function open(page: Page, text = 'Xiaomi Auto'): Promise<{ words: Place; card: SeenCard }> {
  const words = await restOn(page, text);
  return { words, card: await expectCard(page) };
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expectNoCard(page);
}

/** Shares of the card’s width and height: eight places a hand goes to, its buttons among them. */
const aims: [string, number, number][] = [
  ['its near left', 0.02, 0.04],
  ['its name', 0.2, 0.05],
  ['the words', 0.3, 0.3],
  ['its middle', 0.5, 0.5],
  ['its far corner', 0.98, 0.98],
  ['its foot', 0.1, 0.97],
  ['its left edge', 0.02, 0.7],
  ['the source', 0.7, 0.4],
];

test('eight ways from the words to the card keep it open, however slowly they leave the words [J03]', async ({
  extension,
  visit,
  page,
}) => {
  await extension.store({ 'set:delay': 'short' });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  for (const [name, across, down] of aims) {
    const { words, card } = await open(page);
    const aim = { x: card.box.x + card.box.width * across, y: card.box.y + card.box.height * down };
    // A halt between words and card, longer than the grace, on the way there.
    const start = await page.evaluate(() => performance.now());
    for (let step = 0; (await page.evaluate(() => performance.now())) < start + 500; step += 1) {
      await page.mouse.move(words.x, card.box.y - 3 + (step % 2) * 2);
    }
    await page.mouse.move(aim.x, aim.y, { steps: 12 });
    await passTime(page, 400);
    expect(await readCard(page), name).not.toBeNull();
    await close(page);
    await page.mouse.move(900, 650);
  }
});

test('a pointer that stays halfway to the card keeps it open for a second at most', async ({
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { words, card } = await open(page);
  const times = await watchCard(page);
  await page.mouse.move(words.x, card.box.y - 3);
  const left = await page.evaluate(() => performance.now());
  for (let step = 0; (await readCard(page)) !== null; step += 1) {
    await page.mouse.move(words.x + (step % 2) * 2, card.box.y - 3 + (step % 2));
  }
  const { closed } = await times.jsonValue();
  const stayed = (closed[0] ?? 0) - left;
  expect(stayed).toBeGreaterThan(300);
  expect(stayed).toBeLessThan(1_300);
});

test('a card goes 300 ms after the pointer has left words and card, and not sooner', async ({
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  await open(page);
  const times = await watchCard(page);
  await page.mouse.move(900, 650);
  await expectNoCard(page);
  const { closed, moved } = await times.jsonValue();
  expect((closed[0] ?? 0) - moved).toBeGreaterThanOrEqual(300);
});

test('resting on other words changes cards after 150 ms, crossing them does not', async ({ visit, page }) => {
  const twice = '<p>Xiaomi Auto</p><p style="margin-left: 500px">The SU7 Ultra</p>';
  await visit(news, pageOf(twice, style));
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
  const { words } = await open(page);
  const other = await placeOf(page, 'SU7 Ultra');
  const times = await watchCard(page);
  // There and back at once, over the other words.
  await page.mouse.move(other.x + 60, other.y, { steps: 3 });
  await page.mouse.move(words.x, words.y, { steps: 3 });
  await passTime(page, 500);
  expect((await times.jsonValue()).opened).toEqual([]);
  await page.mouse.move(other.x, other.y, { steps: 3 });
  const { opened, moved } = await whenOpened(times, 1);
  const took = (opened[0] ?? 0) - moved;
  expect(took).toBeGreaterThanOrEqual(145);
  expect(took).toBeLessThan(450);
  expect((await readCard(page))?.text).toContain('SU7 Ultra');
  await close(page);
});

test('a card follows its words for 24 px of a scroll, then goes [C12]', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { card } = await open(page);
  await page.evaluate(() => scrollTo({ top: 20, behavior: 'instant' }));
  await expect.poll(async () => (await readCard(page))?.box.y).toBe(card.box.y - 20);
  await page.evaluate(() => scrollTo({ top: 30, behavior: 'instant' }));
  await expectNoCard(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('a card kept open stays while the page scrolls', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { words, card } = await open(page);
  await page.mouse.click(words.x, words.y);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await passTime(page, 600);
  expect((await readCard(page))?.box.y).toBe(card.box.y);
  await close(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('the wheel over a card scrolls the page', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { words, card } = await open(page);
  await page.mouse.click(words.x, words.y);
  await page.mouse.move(card.box.x + 100, card.box.y + 60, { steps: 4 });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
  await close(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('a card that opens at the lower edge does not scroll the page', async ({ visit, page }) => {
  await visit(news, pageOf('<p style="margin-top: 590px">Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await open(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await close(page);
});

for (const [how, keep] of [
  [
    'P inside it',
    async (page: Page, { box }: SeenCard) => {
      await page.mouse.move(box.x + 60, box.y + 60, { steps: 6 });
      await passTime(page, 300);
      await page.mouse.click(box.x + 60, box.y + 60);
      await page.keyboard.press('p');
    },
  ],
  [
    'its button',
    async (page: Page) => {
      const pin = await placeOfButton(page, 'Keep open');
      await page.mouse.move(pin.x, pin.y, { steps: 6 });
      await passTime(page, 300);
      await page.mouse.click(pin.x, pin.y);
    },
  ],
] as const) {
  test(`a card is kept open by ${how}, until Escape`, async ({ visit, page }) => {
    await visit(news, story);
    await expectPainted(page, ['Xiaomi Auto']);
    const { card } = await open(page);
    await keep(page, card);
    await page.mouse.move(900, 650, { steps: 3 });
    await passTime(page, 1_000);
    expect(await readCard(page)).not.toBeNull();
    await close(page);
  });
}

test('a menu of the page stays open while a card opens and closes', async ({ visit, page }) => {
  const menu =
    '<button popovertarget="menu">Menu</button><ul popover id="menu"><li>One</li></ul><p>Xiaomi Auto</p>';
  await visit(news, pageOf(menu, `${style}<style>[popover] { inset: auto 20px 20px auto }</style>`));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.click('button');
  const isOpen = () => page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'));
  expect(await isOpen()).toBe(true);
  await open(page);
  expect(await isOpen()).toBe(true);
  await close(page);
  expect(await isOpen()).toBe(true);
});

for (const [what, change] of [
  [
    'whose words change',
    () => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'Xiaomi phones';
    },
  ],
  ['whose words are hidden', () => document.querySelector('p')?.setAttribute('hidden', '')],
  [
    'whose paragraph moves far away',
    () => document.querySelector('p')?.setAttribute('style', 'margin-top: 400px'),
  ],
] as const) {
  test(`a card ${what} goes [C12]`, async ({ visit, change: inPage, page }) => {
    await visit(news, story);
    await expectPainted(page, ['Xiaomi Auto']);
    await open(page);
    await inPage(page, change as () => unknown);
    await expectNoCard(page);
  });
}

test('a card stays at its words while the window changes its size, or goes [C12]', async ({
  visit,
  page,
}) => {
  await visit(news, pageOf('<p style="text-align: right">Xiaomi Auto</p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await open(page);
  await page.setViewportSize({ width: 700, height: 700 });
  await expectNoCard(page);
  await page.setViewportSize({ width: 1000, height: 700 });
});
