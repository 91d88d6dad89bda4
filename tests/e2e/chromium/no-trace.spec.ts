import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf, savedPage } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
const neutral = 'on-record';

/** What a page can look at to find out whether the extension is there; each runs in the page's own world. */
const probes: Record<string, () => unknown> = {
  'names on window': () => Object.getOwnPropertyNames(window).sort().join(),
  'symbols on window': () => Object.getOwnPropertySymbols(window).map(String).sort().join(),
  'names on document': () => Object.getOwnPropertyNames(document).sort().join(),
  'symbols on document': () => Object.getOwnPropertySymbols(document).map(String).join(),
  'names on the root element': () => Object.getOwnPropertyNames(document.documentElement).join(),
  'names in local storage': () => Object.keys(localStorage).join(),
  'names in session storage': () => Object.keys(sessionStorage).join(),
  cookies: () => document.cookie,
  'the markup': () => document.documentElement.outerHTML,
  'attributes of the root element': () => document.documentElement.getAttributeNames().join(),
  'attributes of the body': () => document.body.getAttributeNames().join(),
  'every element': () => document.querySelectorAll('*').length,
  'children of the root element': () => document.documentElement.childNodes.length,
  'style sheets': () => document.styleSheets.length,
  'adopted style sheets': () => document.adoptedStyleSheets.length,
  'registered highlights': () => CSS.highlights.size,
  'style of the highlight’s name': () =>
    getComputedStyle(document.body, '::highlight(on-record)').textDecorationLine,
  'style of the open highlight’s name': () =>
    getComputedStyle(document.body, '::highlight(on-record-open)').backgroundColor,
  'style of a paragraph': () =>
    JSON.stringify(Object.entries(getComputedStyle(document.querySelector('p') as Element))),
  'custom properties of the root': () =>
    [...getComputedStyle(document.documentElement)].filter((name) => name.startsWith('--')).join(),
  'font faces': () => document.fonts.size,
  animations: () => document.getAnimations().length,
  'the focus': () => document.activeElement?.localName,
  'the selection': () => `${getSelection()?.rangeCount} ${getSelection()?.type}`,
  'the scroll position': () => `${scrollX} ${scrollY}`,
  'frames of the window': () => window.length,
  'custom elements of likely names': () =>
    ['on-record', 'on-record-card', 'wxt-ui', 'on-record-ui'].map((name) => customElements.get(name)).join(),
  'resources loaded': () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('/favicon.ico'))
      .join(),
  'marks and measures': () =>
    [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
  'the runtime of extensions': () => {
    const { chrome: api } = window as unknown as { chrome?: { runtime?: { id?: string } } };
    return `${typeof api?.runtime} ${api?.runtime?.id}`;
  },
  'native functions': () =>
    [
      Node.prototype.appendChild,
      Element.prototype.attachShadow,
      EventTarget.prototype.addEventListener,
      Highlight.prototype.add,
      CSS.highlights.set,
      window.getSelection,
      history.pushState,
    ]
      .map((native) => Function.prototype.toString.call(native).includes('[native code]'))
      .join(),
  'values of the form': () =>
    [...document.querySelectorAll('input, textarea')]
      .map((field) => (field as HTMLInputElement).value)
      .join(),
  'the top of the page': () =>
    document
      .elementsFromPoint(5, 5)
      .map(({ localName }) => localName)
      .join(),
  'the text as rendered': () => document.documentElement.innerText,
  'the size of the page': () =>
    `${document.documentElement.scrollWidth} ${document.documentElement.scrollHeight}`,
  'the title': () => document.title,
};

async function probed(page: Page, left: readonly string[] = []): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, probe] of Object.entries(probes)) {
    if (!left.includes(name)) found[name] = await page.evaluate(probe);
  }
  return found;
}

test('a page without a mention finds nothing with any of its probes [K03]', async ({
  visit,
  withoutIt,
  page,
}) => {
  expect(Object.keys(probes).length).toBeGreaterThanOrEqual(25);
  await visit(news, savedPage('no-mention'));
  // Longer than everything the extension puts off: what was to come has come.
  await passTime(page, 1_500);
  const here = await probed(page);
  expect(here).toEqual(await withoutIt(page, (plain) => probed(plain)));
});

test('a page that changes without ever naming it finds nothing either [K03]', async ({
  change,
  visit,
  withoutIt,
  page,
}) => {
  const grow = (): void => {
    for (let line = 0; line < 50; line += 1) {
      const row = document.createElement('p');
      row.textContent = `Line ${line}, on Xiaomi’s newest phone.`;
      document.body.append(row);
    }
  };
  await visit(news, savedPage('no-mention'));
  await change(page, grow);
  await passTime(page, 1_500);
  const here = await probed(page);
  expect(here).toEqual(await withoutIt(page, (plain) => probed(plain)));
});

test('a page with mentions finds the painted words, and nothing else [K04]', async ({
  visit,
  withoutIt,
  page,
}) => {
  const ours = [
    'registered highlights',
    'style of the highlight’s name',
    'style of the open highlight’s name',
  ];
  await visit(news, savedPage('article'));
  await expectPainted(page, ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra']);
  // The first sentence gives a rank: its mark is the double one, under a name as fixed and neutral as the other.
  const names = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  await expect.poll(names).toEqual([neutral, `${neutral}-compared`]);
  await passTime(page, 500);
  const here = await probed(page, ours);
  expect(await names()).toEqual([neutral, `${neutral}-compared`]);
  expect(here).toEqual(await withoutIt(page, (plain) => probed(plain, ours)));
});

test.describe(() => {
  test.use({
    setAside: {
      identity: 'the page asks for files that only the extension could have, and the twin cannot',
      silence: 'the browser complains of each file that is refused',
      trace: 'the page’s own images report that they failed',
    },
  });

  test('no file of the extension can be loaded by a page [K03]', async ({ extension, visit, page }) => {
    await visit(news, savedPage('no-mention'));
    const files = ['manifest.json', 'gate.js', 'scanner.js', 'card.js', 'popup.html', 'icon/16.png'];
    const loaded = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map(
            (address) =>
              new Promise<boolean>((resolve) => {
                const image = new Image();
                image.onload = () => resolve(true);
                image.onerror = () => resolve(false);
                image.src = address;
              }),
          ),
        ),
      files.map((file) => extension.url(file)),
    );
    expect(loaded).toEqual(files.map(() => false));
  });
});

test('no value differs between two openings of the same page [K06]', async ({ context, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  const again = await visit(news, undefined, await context.newPage());
  await expectPainted(again, ['Xiaomi Auto']);
  expect(await probed(page)).toEqual(await probed(again));
});
