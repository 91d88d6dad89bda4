import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { watchCard, whenOpened } from '../harness/card-clock';
import { pageOf } from '../harness/pages';
import { passTime, placeOf, restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
/** ms after which a card that was going to open has opened: the dwell and the longest way to the page. */
const longerThanDwell = 1_000;
const style = '<style>body { margin: 60px; font: 18px/1.6 sans-serif } big { font-size: 60px }</style>';
const story = pageOf('<p>Xiaomi Auto</p><p>Rain.</p><input id="field">', style);

/** Sends for the card once, so that what follows meets it as it is for the rest of the visit. */
async function warm(page: Page): Promise<void> {
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await page.mouse.move(800, 600);
}

test('a pointer that wanders over the words opens nothing until it rests', async ({ visit, page }) => {
  await visit(news, pageOf('<p><big>Xiaomi Auto</big></p>', style));
  await warm(page);
  const { x, y } = await placeOf(page, 'Xiaomi Auto');
  const times = await watchCard(page);
  const start = await page.evaluate(() => performance.now());
  for (let step = 0; (await page.evaluate(() => performance.now())) < start + 1_200; step += 1) {
    await page.mouse.move(x + (step % 2) * 24, y);
  }
  expect((await times.jsonValue()).opened).toEqual([]);
  const { opened, moved } = await whenOpened(times, 1);
  expect((opened[0] ?? 0) - moved).toBeGreaterThanOrEqual(450);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a page that appears under a still pointer opens nothing', async ({ visit, page }) => {
  await page.mouse.move(100, 40);
  await page.mouse.move(110, 80, { steps: 4 });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('words that a scroll brings under the pointer open nothing, though it moved on others before', async ({
  visit,
  page,
}) => {
  const lines = '<p>Xiaomi Auto</p>'.repeat(60);
  await visit(news, pageOf(lines, style));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const { x, y } = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.wheel(0, 93);
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('a pointer with a button down opens nothing, whatever it selects', async ({ visit, page }) => {
  await visit(news, story);
  await warm(page);
  const words = await placeOf(page, 'Xiaomi Auto');
  const rain = await placeOf(page, 'Rain');
  await page.mouse.move(rain.x, rain.y);
  await page.mouse.down();
  await page.mouse.move(words.x, words.y, { steps: 6 });
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await page.mouse.up();
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('typing with the pointer on the words opens nothing', async ({ visit, page }) => {
  await visit(news, story);
  await warm(page);
  await page.focus('#field');
  await restOn(page, 'Xiaomi Auto');
  await page.keyboard.press('a');
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await page.fill('#field', '');
});

test('a hidden pointer, locked by a game of the page, opens nothing [D08]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, story);
  await warm(page);
  const words = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.move(words.x - 30, words.y);
  await change(page, () => {
    Object.assign(window, { locked: document.body.requestPointerLock() });
  });
  await expect.poll(() => page.evaluate(() => document.pointerLockElement?.localName)).toBe('body');
  await page.mouse.move(words.x, words.y, { steps: 6 });
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await page.evaluate(() => document.exitPointerLock());
});

for (const [delay, ms, longest] of [
  ['short', 300, 500],
  ['normal', 500, 800],
  ['long', 800, 1_300],
] as const) {
  test(`a ${delay} delay opens the card ${ms} ms after the pointer has come to rest`, async ({
    extension,
    visit,
    page,
  }) => {
    await extension.store({ 'set:delay': delay });
    await visit(news, story);
    await warm(page);
    const times = await watchCard(page);
    await restOn(page, 'Xiaomi Auto');
    const { opened, moved } = await whenOpened(times, 1);
    const took = (opened[0] ?? 0) - moved;
    // Rest begins within the 50 ms in which a pointer's speed is measured.
    expect(took).toBeGreaterThanOrEqual(ms - 50);
    expect(took).toBeLessThan(longest);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
}

test('where cards open by a click, resting opens nothing and a click does', async ({
  extension,
  visit,
  page,
}) => {
  await extension.store({ 'set:opening': 'click' });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { x, y } = await restOn(page, 'Xiaomi Auto');
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await page.mouse.click(x, y);
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('where cards open with Alt, resting opens one only while it is held', async ({
  extension,
  visit,
  page,
}) => {
  await extension.store({ 'set:opening': 'alt' });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await page.keyboard.down('Alt');
  await expectCard(page);
  await page.keyboard.up('Alt');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('where cards are off, neither resting nor a click opens one', async ({ extension, visit, page }) => {
  await extension.store({ 'set:opening': 'off' });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto']);
  const { x, y } = await restOn(page, 'Xiaomi Auto');
  await passTime(page, longerThanDwell);
  await page.mouse.click(x, y);
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('a choice of how to open holds at once in pages that are open', async ({ extension, visit, page }) => {
  await visit(news, story);
  await warm(page);
  await extension.store({ 'set:opening': 'click' });
  await restOn(page, 'Xiaomi Auto');
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
  await extension.store({ 'set:opening': 'hover' });
  await page.mouse.move(800, 600);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});
