import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readCard } from '../harness/card';
import { pageOf, statementQuotedIn } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';
import type { SetAside } from '../oracles/oracles';

const news = 'http://news.example.test/';
const story = '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>';
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

// Armed until the page has been there for a while: whoever calls one of these then is noted, and fails.
const overrides = `<style>p { position: fixed; top: 40px; left: 40px; margin: 0 } p + p { top: 400px }</style><script>
  const calls = [];
  let armed = true;
  const trap = (owner, name) => {
    const native = owner[name];
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: function (...given) {
      if (!armed) return Reflect.apply(native, this, given);
      calls[calls.length] = name;
      throw new Error('trap: ' + name);
    } });
  };
  const traps = [
    [Node, 'appendChild insertBefore contains cloneNode compareDocumentPosition getRootNode'],
    [Element, 'attachShadow matches closest append remove getBoundingClientRect checkVisibility'],
    [Document, 'createTreeWalker createElement createElementNS createRange caretPositionFromPoint'],
    [TreeWalker, 'nextNode parentNode'],
    [Array, 'map filter push forEach flatMap sort'],
    [Map, 'get set has delete'],
    [WeakMap, 'get set has'],
    [Promise, 'then'],
    [Highlight, 'add clear'],
    [MutationObserver, 'observe'],
    [HTMLElement, 'showPopover hidePopover'],
    [String, 'slice indexOf replace'],
    [RegExp, 'exec test'],
  ];
  for (const [{ prototype }, names] of traps) for (const name of names.split(' ')) {
    armed = false;
    trap(prototype, name);
  }
  armed = true;
  setTimeout(() => {
    armed = false;
    console.log('disarmed', calls.join());
  }, 2500);
</script>`;

test.describe(() => {
  const reason = 'asking the page, or its twin, calls what it has replaced';
  test.use({ setAside: { identity: reason, trace: reason, requests: 'there is no twin to compare with' } });

  test('a page that replaces the functions of its own world is marked all the same, and none of them is called', async ({
    server,
    page,
  }) => {
    const disarmed = page.waitForEvent('console', (message) => message.text().startsWith('disarmed'));
    server.serve(news, pageOf(story, overrides));
    await page.goto(news);
    await page.mouse.move(300, 300);
    await page.mouse.move(70, 50, { steps: 6 });
    expect((await disarmed).text().trim()).toBe('disarmed');
    await expectPainted(page, marks);
    await expectCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
});

/** Names that a page can hide members of `document` and of its forms behind. */
const clobbering = [
  'body',
  'head',
  'documentElement',
  'title',
  'contentType',
  'readyState',
  'defaultView',
  'activeElement',
  'createTreeWalker',
  'createElement',
  'createElementNS',
  'createRange',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'getSelection',
  'elementFromPoint',
  'caretPositionFromPoint',
  'addEventListener',
  'fullscreenElement',
  'adoptedStyleSheets',
  'styleSheets',
  'location',
  'prerendering',
  'childNodes',
  'children',
  'firstChild',
  'parentNode',
  'nodeType',
];

test('a page whose names hide those of the document is marked all the same', async ({ visit }) => {
  const names = clobbering.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('');
  const page = await visit(news, pageOf(names + story));
  await expectPainted(page, marks);
});

test('a form whose fields hide its members is marked all the same', async ({ visit }) => {
  const members = [
    ...['parentNode', 'parentElement', 'nodeType', 'nodeName', 'childNodes', 'children', 'firstChild'],
    ...['lastChild', 'nextSibling', 'previousSibling', 'attributes', 'isConnected', 'getRootNode', 'matches'],
    ...['closest', 'contains', 'textContent', 'ownerDocument', 'localName', 'tagName', 'shadowRoot'],
    ...['isContentEditable', 'compareDocumentPosition', 'checkVisibility', 'namespaceURI', 'hidden', 'lang'],
  ];
  const fields = members.map((name) => `<input name="${name}">`).join('');
  const page = await visit(news, pageOf(`<form>${fields}<p>Xiaomi Auto</p>The SU7 Ultra</form>`));
  await expectPainted(page, marks);
});

test('messages and events that a page makes up are heard by nobody', async ({
  change,
  extension,
  visit,
  page,
}) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(
    page,
    (id) => {
      const shapes = ['hit', 'off-here', 'intent', 'reveal', 'stop'].map((type) => ({
        type,
        index: 0,
        focus: true,
      }));
      for (const shape of shapes) window.postMessage(shape, '*');
      for (const name of [
        `${id}:content:wxt:content-script-started`,
        'wxt:content-script-started',
        'on-record',
      ]) {
        document.dispatchEvent(
          new CustomEvent(name, { detail: { contentScriptName: 'gate', messageId: '1' } }),
        );
        window.dispatchEvent(new CustomEvent(name));
      }
    },
    extension.id,
  );
  await passTime(page, 500);
  await expectPainted(page, marks);
  expect(await extension.stored()).toEqual({});
});

test('marks that a page clears once are painted again', async ({ change, visit, page }) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await change(page, () => CSS.highlights.clear());
  await expectPainted(page, marks);
});

test('a page that clears the marks again and again is left in peace', async ({ change, visit, page }) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  const repairs = await change(page, () => {
    let returned = 0;
    return new Promise<number>((resolve) => {
      let quiet = 0;
      const clear = (): void => {
        if (CSS.highlights.size > 0) {
          returned += 1;
          quiet = 0;
          CSS.highlights.clear();
        }
        quiet += 1;
        // Gone for two seconds: given up.
        if (quiet > 80) resolve(returned);
        else setTimeout(clear, 25);
      };
      clear();
    });
  });
  expect(repairs).toBeGreaterThan(0);
  expect(repairs).toBeLessThanOrEqual(6);
});

test('a highlight of the page’s own under our name is not touched', async ({ change, visit, page }) => {
  await visit(
    news,
    pageOf(`<script>
    CSS.highlights.set('on-record', Object.assign(new Highlight(new Range()), { priority: 3 }));
  </script>${story}`),
  );
  await passTime(page, 1_000);
  const own = await change(page, () => {
    const there = CSS.highlights.get('on-record');
    return { size: there?.size ?? 1, priority: there?.priority ?? 3 };
  });
  expect(own).toEqual({ size: 1, priority: 3 });
});

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

    test(`a page that ${what} is marked, and its card opens`, async ({ visit, page }) => {
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
  ['styles popovers', '[popover] { display: none !important } :popover-open { opacity: 0 !important }'],
];

for (const [what, style] of styles) {
  test(`a page whose style ${what} shows the card whole or not at all`, async ({ visit, page }) => {
    await visit(news, pageOf(story, `<style>${style}</style>`));
    await expectPainted(page, marks);
    await restOn(page, 'Xiaomi Auto');
    await passTime(page, 1_200);
    const card = await readCard(page);
    if (card === null) {
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
      return;
    }
    expect(card.box.width).toBeGreaterThan(300);
    expect(card.box.height).toBeGreaterThan(100);
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.parentElement?.localName, {
      x: card.box.x + card.box.width / 2,
      y: card.box.y + card.box.height / 2,
    });
    expect(top).toBe('html');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
}

test('a page that removes every stranger at once gets no card, no error and no fight', async ({
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

test('markup beside a mention is shown in the card as text', async ({ visit, page }) => {
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

test('what happens in the card is not told to the page', async ({ visit, page }) => {
  await visit(news, pageOf(story));
  await expectPainted(page, marks);
  await restOn(page, 'Xiaomi Auto');
  const { box } = await expectCard(page);
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
  await passTime(page, 400);
  const heard = await page.evaluateHandle(() => {
    const types: string[] = [];
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'keydown']) {
      document.addEventListener(type, () => types.push(type));
    }
    return types;
  });
  await page.mouse.click(box.x + 60, box.y + 60);
  expect(await heard.jsonValue()).toEqual([]);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});
