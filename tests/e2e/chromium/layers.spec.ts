import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';

const news = 'http://news.example.test/';
/** The page opens its dialog itself, as it is parsed. */
const showModal = '<script>document.querySelector("dialog").showModal()</script>';
const style = '<style>body { margin: 60px; font: 18px/1.6 sans-serif }</style>';

test('a card for words inside a modal dialog is shown inside it, and Escape closes only the card [B21]', async ({
  visit,
}) => {
  const page = await visit(
    news,
    pageOf(`<dialog><p>Xiaomi Auto</p></dialog><p>Rain.</p>${showModal}`, style),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const { box } = await expectCard(page);
  const inside = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.parentElement?.localName,
    { x: box.x + 20, y: box.y + 20 },
  );
  expect(inside).toBe('dialog');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a modal dialog that closes takes its card with it [B21]', async ({ visit, change }) => {
  const page = await visit(
    news,
    pageOf(`<dialog><p>Xiaomi Auto</p></dialog><p>Rain.</p>${showModal}`, style),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await change(page, () => document.querySelector('dialog')?.close());
  await expectNoCard(page);
  await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.children.length)).toBe(1);
});

test('words behind a modal dialog open nothing [B21]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><dialog>Rain.</dialog>', style));
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => document.querySelector('dialog')?.showModal());
  await restOn(page, 'Xiaomi Auto');
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
});

test('of two modal dialogs the upper one’s words open a card, inside it, and the lower one’s none [B21]', async ({
  visit,
  page,
}) => {
  const dialogs = `<dialog id="lower" style="margin: 20px"><p>SU7 Ultra, a car</p></dialog>
    <dialog id="upper" style="margin: 200px 60px"><p>Xiaomi Auto</p></dialog>
    <script>for (const id of ['lower', 'upper']) document.getElementById(id).showModal()</script>`;
  await visit(news, pageOf(dialogs, style));
  await expectPainted(page, ['SU7 Ultra', 'Xiaomi Auto']);
  await restOn(page, 'SU7 Ultra');
  await passTime(page, 1_000);
  expect(await readCard(page)).toBeNull();
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.evaluate(() => document.querySelector('#upper')?.lastElementChild?.localName)).toBe(
    'div',
  );
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.evaluate(() => document.querySelectorAll('dialog:modal').length)).toBe(2);
});

test('a modal dialog in a shadow root holds the card for its words [B21]', async ({ visit, page }) => {
  const inShadow = `<div id="root"><template shadowrootmode="open"><dialog><p>Xiaomi Auto</p></dialog></template></div>
    <script>document.querySelector('#root').shadowRoot.querySelector('dialog').showModal()</script>`;
  await visit(news, pageOf(inShadow, style));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  const holds = () =>
    page.evaluate(
      () => document.querySelector('#root')?.shadowRoot?.querySelector('dialog')?.lastElementChild?.localName,
    );
  expect(await holds()).toBe('div');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await holds()).toBe('p');
});

test('a card for words in a fullscreen element is shown inside it [B20]', async ({ visit }) => {
  const page = await visit(
    news,
    pageOf('<main style="background: white"><button>Full</button><p>Xiaomi Auto</p></main>', style),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await page.evaluate(() =>
    document.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
      void (currentTarget as Element).parentElement?.requestFullscreen();
    }),
  );
  await page.click('button');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.evaluate(() => document.fullscreenElement?.lastElementChild?.localName)).toBe('div');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
});

test('a card stays inside the window at each of its corners and off the words [J06]', async ({ visit }) => {
  const corner = (place: string): string => `<p style="position: fixed; margin: 0; ${place}">Xiaomi Auto</p>`;
  for (const place of [
    'top: 4px; left: 4px',
    'top: 4px; right: 4px',
    'bottom: 4px; left: 4px',
    'bottom: 4px; right: 4px',
  ]) {
    const page = await visit(news, pageOf(corner(place), style));
    await expectPainted(page, ['Xiaomi Auto']);
    const words = await restOn(page, 'Xiaomi Auto');
    const { box } = await expectCard(page);
    expect(box.x, place).toBeGreaterThanOrEqual(0);
    expect(box.y, place).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, place).toBeLessThanOrEqual(1000);
    expect(box.y + box.height, place).toBeLessThanOrEqual(700);
    const covers =
      words.y > box.y && words.y < box.y + box.height && words.x > box.x && words.x < box.x + box.width;
    expect(covers, place).toBe(false);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  }
});
