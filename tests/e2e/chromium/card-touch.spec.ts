import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { buttonSizes, placeOfButton, readCard } from '../harness/card';
import { pageOf } from '../harness/pages';
import { passTime, placeOf } from '../harness/pointer';
import { swipe, tap } from '../harness/touch';

const news = 'http://news.example.test/';
const style = '<style>body { margin: 40px; font: 18px/1.6 sans-serif; min-height: 3000px }</style>';
const story = pageOf('<p>Xiaomi Auto</p><p>Rain.</p><p>The SU7 Ultra</p>', style);
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

test.beforeEach(({ page }) => page.setViewportSize({ width: 390, height: 780 }));

test('a tap on the words opens a sheet at the bottom, with targets for fingers [J03]', async ({
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  const { box } = await expectCard(page);
  expect(box.y + box.height).toBe(780);
  expect(box.width).toBe(390);
  expect(box.height).toBeLessThanOrEqual(0.7 * 780);
  for (const { name, width, height } of await buttonSizes(page)) {
    expect(height, name).toBeGreaterThanOrEqual(44);
    expect(width, name).toBeGreaterThanOrEqual(24);
  }
  const button = await placeOfButton(page, 'Close');
  await tap(page, button);
  await expectNoCard(page);
});

test('the page is not locked behind the sheet', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, marks);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await expectCard(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('visible');
  await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
  expect(await page.evaluate(() => scrollY)).toBe(300);
  expect(await readCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await page.evaluate(() => scrollTo(0, 0));
});

test('a tap beside the sheet closes it and is the page’s', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, marks);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await expectCard(page);
  const heard = await page.evaluateHandle(() => {
    const clicks: string[] = [];
    addEventListener('click', ({ target }) => clicks.push((target as Element).localName));
    return clicks;
  });
  await tap(page, await placeOf(page, 'Rain'));
  await expectNoCard(page);
  await expect.poll(() => heard.jsonValue()).toEqual(['p']);
});

test('a tap on other words changes the sheet', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, marks);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await expectCard(page);
  await tap(page, await placeOf(page, 'SU7 Ultra'));
  await expect.poll(async () => (await readCard(page))?.text.startsWith('SU7 Ultra')).toBe(true);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a tap on words inside a link is the link’s', async ({ visit, page }) => {
  await visit(news, pageOf('<p><a href="#part">Xiaomi Auto</a></p>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await page.waitForURL(`${news}#part`);
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
});

test('the sheet of other words leads to those inside a link, and stays a sheet', async ({ visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><p><a href="#part">The SU7 Ultra</a></p>', style));
  await expectPainted(page, marks);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await expectCard(page);
  await tap(page, await placeOfButton(page, 'Next mention'));
  await expect.poll(async () => (await readCard(page))?.text.startsWith('SU7 Ultra')).toBe(true);
  const { box } = await expectCard(page);
  expect([box.width, box.y + box.height]).toEqual([390, 780]);
  expect(page.url()).toBe(news);
  await tap(page, await placeOfButton(page, 'Close'));
  await expectNoCard(page);
});

for (const [what, markup] of [
  ['a button', '<div role="button">Xiaomi Auto</div>'],
  ['a label', '<label>Xiaomi Auto <input type="checkbox"></label>'],
  ['a summary', '<details><summary>Xiaomi Auto</summary>Rain.</details>'],
] as const) {
  test(`a tap on words inside ${what} is the page’s`, async ({ visit, page }) => {
    await visit(news, pageOf(markup, style));
    await expectPainted(page, ['Xiaomi Auto']);
    await tap(page, await placeOf(page, 'Xiaomi Auto'));
    await passTime(page, 1_000);
    expect(await readCard(page)).toBeNull();
    await page.evaluate(() => {
      document.querySelector('details')?.removeAttribute('open');
      document.querySelector('input')?.click();
    });
  });
}

test('a tap that the page answers itself is the page’s', async ({ visit, page }) => {
  const own = '<script>document.querySelector("p").onclick = (event) => event.preventDefault()</script>';
  await visit(news, pageOf(`<p>Xiaomi Auto</p>${own}`, style));
  await expectPainted(page, ['Xiaomi Auto']);
  await tap(page, await placeOf(page, 'Xiaomi Auto'));
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
});

test('a finger that scrolls over the words opens nothing [J03]', async ({ visit, page }) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const words = await placeOf(page, 'SU7 Ultra');
  await swipe(page, { x: words.x, y: words.y + 200 }, words);
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
  await page.evaluate(() => scrollTo(0, 0));
});
