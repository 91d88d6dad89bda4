import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf, statementQuotedIn } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';
import type { SetAside } from '../oracles/oracles';

const news = 'http://news.example.test/';
const story = '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>';
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

const policies: [what: string, policy: string, aside: SetAside][] = [
  ['forbids all scripts and styles', "default-src 'none'; style-src 'none'", {}],
  [
    'requires trusted types',
    "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'self'",
    {},
  ],
  [
    'is sandboxed',
    "sandbox; default-src 'none'",
    {
      trace: 'no script runs in such a page, the probe as little as any other',
      silence: 'the browser complains of the oracles’ own looks into the page',
    },
  ],
];

for (const [what, policy, setAside] of policies) {
  test.describe(() => {
    test.use({ setAside });

    test(`a page that ${what} is marked, and its card opens [A18]`, async ({ visit, page }) => {
      await visit(news, { body: pageOf(story), headers: { 'content-security-policy': policy } });
      await expectPainted(page, marks);
      await restOn(page, 'Xiaomi Auto');
      const { quotes } = await expectCard(page);
      expect(statementQuotedIn(quotes.map(({ text }) => text).join(' '))).toBeDefined();
      await page.keyboard.press('Escape');
      await expectNoCard(page);
    });
  });
}

const styles: [what: string, style: string][] = [
  [
    'hides everything',
    '* { display: none !important } html, head, body, p { display: block !important } b { display: inline !important }',
  ],
  ['writes from right to left', 'html { direction: rtl; unicode-bidi: bidi-override }'],
  [
    'makes letters tiny',
    'html, * { font-size: 1px !important; line-height: 0 !important } p { font-size: 16px !important; line-height: 1.4 !important }',
  ],
  ['turns every box', 'div { transform: rotate(90deg) scale(0) !important }'],
  ['filters everything', 'html { filter: grayscale(1) contrast(0.9) }'],
  ['enlarges everything', 'html { zoom: 1.5 }'],
  ['mirrors everything', 'html { transform: scaleX(-1) } p { transform: scaleX(-1) }'],
  ['is all but see-through', 'html { opacity: 0.01 }'],
  ['styles popovers', '[popover] { display: none !important } :popover-open { opacity: 0 !important }'],
];

for (const [what, style] of styles) {
  test(`a page whose style ${what} shows the card whole or not at all [A13]`, async ({ visit, page }) => {
    await visit(news, pageOf(story, `<style>${style}</style>`));
    await expectPainted(page, marks);
    await restOn(page, 'Xiaomi Auto');
    await passTime(page, 1_200);
    const card = await readCard(page);
    if (card === null) {
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
      return;
    }
    const { x, y, width, height } = card.box;
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(100);
    expect([x >= 0, y >= 0, x + width <= 1_000, y + height <= 700]).toEqual([true, true, true, true]);
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.parentElement?.localName, {
      x: card.box.x + card.box.width / 2,
      y: card.box.y + card.box.height / 2,
    });
    expect(top).toBe('html');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
}

test('a page that removes every stranger at once gets no card, no error and no fight [A11]', async ({
  visit,
  page,
}) => {
  const guard = `<script>
    window.removed = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName === 'div') { node.remove(); window.removed += 1; }
    }).observe(document, { childList: true, subtree: true });
  </script>`;
  await visit(news, pageOf(story, guard));
  await expectPainted(page, marks);
  await restOn(page, 'Xiaomi Auto');
  await passTime(page, 2_000);
  expect(await readCard(page)).toBeNull();
  expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBeLessThanOrEqual(
    2,
  );
});

test('markup beside a mention is shown in the card as text [A17]', async ({ visit, page }) => {
  const evil =
    'Xiaomi Auto &lt;img src=x onerror="document.title=1"&gt; {{7*7}} wants a rank among the five largest.';
  await visit(news, pageOf(`<h1>&lt;script&gt;document.title=2&lt;/script&gt;</h1><p>${evil}</p>`));
  await expectPainted(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await page.title()).toBe('Page');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('what happens in the card is not told to the page [A16]', async ({ visit, page }) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await restOn(page, 'Xiaomi Auto');
  const { box } = await expectCard(page);
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
  await passTime(page, 400);
  const heard = await page.evaluateHandle(() => {
    const types: string[] = [];
    for (const type of [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'dblclick',
      'keydown',
      'wheel',
    ]) {
      document.addEventListener(type, () => types.push(type));
    }
    return types;
  });
  await page.mouse.click(box.x + 60, box.y + 60);
  await page.mouse.wheel(0, 20);
  await passTime(page, 200);
  expect(await heard.jsonValue()).toEqual([]);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a page’s own hotkeys work while a card is open over it, and the card makes way [A16]', async ({
  visit,
  page,
}) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  const heard = await page.evaluateHandle(() => {
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key));
    return keys;
  });
  await page.keyboard.press('j');
  await expectNoCard(page);
  expect(await heard.jsonValue()).toEqual(['j']);
});
