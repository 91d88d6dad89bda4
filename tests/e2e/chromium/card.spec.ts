import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf, savedPage, statementQuotedIn } from '../harness/pages';
import { passTime, placeOf, restOn } from '../harness/pointer';
import { readPageState } from '../oracles/identity';

const news = 'http://news.example.test/';
/** ms after which a card that was going to open has opened: the dwell and the longest way to the page. */
const longerThanDwell = 1_000;
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

/** The element the extension has put into the page, as the page sees it; null where there is none. */
function strangers(
  page: Page,
): Promise<{ tag: string; attributes: number; inside: string; root: boolean }[]> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((child) => !(child instanceof HTMLHeadElement || child instanceof HTMLBodyElement))
      .map((child) => ({
        tag: child.localName,
        attributes: child.attributes.length,
        inside: child.innerHTML,
        root: child.shadowRoot !== null,
      })),
  );
}

test('a pointer at rest opens a card with a quote of the dataset, word for word', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  const card = await expectCard(page);
  const quoted = statementQuotedIn(card.quotes.map(({ text }) => text).join(' '));
  expect(quoted?.topics).toContain('rank');
  expect(quoted?.attribution).toBe('stated');
  expect(card.text).toContain('Lei Jun');
  expect(card.text).toMatch(/28 Dec/);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('the card for another sentence quotes another statement', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'SU7');
  const card = await expectCard(page);
  const quoted = statementQuotedIn(card.quotes.map(({ text }) => text).join(' '));
  expect(quoted?.topics).toContain('rivals');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('an open card is one nameless element, and closed it leaves the page as it was [K05]', async ({
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const before = await page.evaluate(readPageState);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  expect(await strangers(page)).toEqual([{ tag: 'div', attributes: 0, inside: '', root: false }]);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.evaluate(readPageState)).toEqual(before);
});

test('the page’s own scripts cannot read what the card says [A15]', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  const { box } = await expectCard(page);
  const seen = await page.evaluate(
    ({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      return {
        top: top?.localName,
        root: top?.shadowRoot,
        all: document.documentElement.innerText,
        selected,
      };
    },
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  );
  expect(seen.top).toBe('div');
  expect(seen.root).toBeNull();
  expect(seen.all).not.toContain('on record');
  expect(seen.selected).not.toContain('on record');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

for (const steps of [4, 20, 60]) {
  test(`a pointer that crosses the page in ${steps} steps opens nothing`, async ({ visit }) => {
    const page = await visit(news, savedPage('article'));
    await expectPainted(page, articleMarks);
    const place = await placeOf(page, 'Xiaomi Auto');
    await page.mouse.move(place.x - 150, place.y - 60);
    await page.mouse.move(place.x + 150, place.y + 60, { steps });
    await passTime(page, longerThanDwell);
    expect(await readCard(page)).toBeNull();
  });
}

test('a page that scrolls 20 screens under a still pointer opens nothing [J03]', async ({ visit }) => {
  const lines = Array.from({ length: 400 }, () => '<p>Xiaomi Auto and the SU7 Ultra</p>').join('');
  const page = await visit(news, pageOf(lines));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await page.mouse.move(500, 350);
  await page.mouse.move(60, 300, { steps: 3 });
  // The pointer scrolls at once, and goes on for longer than any dwell.
  for (let turn = 0; turn < 20; turn += 1) {
    await page.mouse.wheel(0, 700);
    await passTime(page, 60);
  }
  expect(await readCard(page)).toBeNull();
});

test('a card stays while the pointer goes to it and rests on it, and goes when the pointer has left', async ({
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  const { box } = await expectCard(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).not.toBeNull();
  await page.mouse.move(990, 690, { steps: 3 });
  await expectNoCard(page);
});

test('a card stays for a moment when the pointer slips off the words', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const place = await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.mouse.move(place.x, place.y - 40, { steps: 2 });
  await page.mouse.move(place.x, place.y, { steps: 2 });
  await passTime(page, 600);
  expect(await readCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a click on the words keeps the card open until Escape', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const place = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.click(place.x, place.y);
  await expectCard(page);
  await page.mouse.move(990, 690, { steps: 5 });
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('Escape with no card open is the page’s own [A16]', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.evaluate(() => {
    addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title += ` ${key}:${defaultPrevented}`;
    });
  });
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.title()).toBe('A newcomer’s long road');
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('A newcomer’s long road Escape:false');
  await page.evaluate(() => {
    document.title = 'A newcomer’s long road';
  });
});

test('typing in the page closes the card', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>Xiaomi Auto</p><input id="field">'));
  await expectPainted(page, ['Xiaomi Auto']);
  await page.focus('#field');
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await page.keyboard.type('a');
  await expectNoCard(page);
  expect(await page.inputValue('#field')).toBe('a');
  await page.fill('#field', '');
});

test('the card goes with the words it belongs to [C12]', async ({ visit, change }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  await expectCard(page);
  await change(page, () => document.querySelector('main p')?.remove());
  await expectNoCard(page);
});

test('a click on a mention inside a link is the link’s', async ({ visit }) => {
  const page = await visit(news, pageOf('<p><a href="#part">Xiaomi Auto</a></p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  const place = await placeOf(page, 'Xiaomi Auto');
  await page.mouse.click(place.x, place.y);
  await page.waitForURL(`${news}#part`);
  await page.mouse.move(900, 600);
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('events that a script makes up open nothing [A04]', async ({ visit, change }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  const place = await placeOf(page, 'Xiaomi Auto');
  await change(
    page,
    ({ x, y }) => {
      const on = document.querySelector('main p') as Element;
      const where = { bubbles: true, composed: true, clientX: x, clientY: y, screenX: x, screenY: y };
      for (let turn = 0; turn < 100; turn += 1) {
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup']) {
          on.dispatchEvent(new PointerEvent(type, where));
        }
        for (const type of ['mouseover', 'mousemove', 'click']) on.dispatchEvent(new MouseEvent(type, where));
      }
    },
    place,
  );
  await passTime(page, longerThanDwell);
  expect(await readCard(page)).toBeNull();
});

test('each link of the card is a source of the dataset, over https [I08]', async ({ visit }) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await restOn(page, 'Xiaomi Auto');
  const { links } = await expectCard(page);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^https:\/\//);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});
