import { expectPainted, painted } from '../expectations';
import { expect, test } from '../fixture';
import { heapOf } from '../harness/heap';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';
import { listBody, namedRows, scrollFast, storm, stormBody, wrapNames } from '../harness/storms';
import { endTrace, traceKey } from '../oracles/trace';

const news = 'http://news.example.test/';
const megabyte = 2 ** 20;

// The probe for traces keeps a line for every change: where thousands are made, it is ended before.

test('50,000 changes in five seconds lose no mention, leave no mark behind and no memory [C01]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf(stormBody));
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, endTrace, traceKey);
  const before = await heapOf(page);
  await change(page, storm, 50_000);
  const expected = await page.evaluate(namedRows);
  await expect.poll(async () => (await painted(page)).length).toBe(expected + 1);
  expect((await heapOf(page)) - before).toBeLessThan(4 * megabyte);
});

test('a list of 100,000 rows that is scrolled fast has its visible rows marked, and keeps none that are gone [C04]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf(listBody));
  await change(page, scrollFast);
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi SU7', 'Xiaomi SU7']);
  expect(await page.evaluate(() => CSS.highlights.get('on-record')?.size)).toBe(3);
});

test('until the reader comes, nothing we do reaches an observer of the page [C06]', async ({
  visit,
  page,
}) => {
  await visit(
    news,
    pageOf(
      '<main><p>Xiaomi Auto</p></main>',
      `<script>
        window.seen = 0;
        const count = () => { window.seen += 1 };
        new MutationObserver(count).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        addEventListener('load', () => setTimeout(() => {
          window.seen = 0;
          for (const each of document.querySelectorAll('*')) new ResizeObserver(() => { window.sized = (window.sized || 0) + 1 }).observe(each);
        }));
      </script>`,
    ),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await passTime(page, 700);
  const { seen, sized, elements } = await page.evaluate(() => ({
    seen: Reflect.get(window, 'seen'),
    sized: Reflect.get(window, 'sized'),
    elements: document.querySelectorAll('*').length,
  }));
  expect(seen).toBe(0);
  // Each element once, when it was first observed.
  expect(sized).toBe(elements);
});

test('another highlighter that wraps the words in elements and ours come to rest [C07]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf('<p>The Xiaomi SU7 and the Xiaomi Auto plan.</p>'));
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi Auto']);
  const wraps = await change(page, wrapNames);
  expect(wraps).toBe(2);
  await expectPainted(page, ['Xiaomi SU7', 'Xiaomi Auto']);
});

test('five thousand components within each other five deep are found, and closed ones left alone [C08]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf('<p>Xiaomi EV</p>'));
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    const grow = (into: ParentNode, depth: number): void => {
      const host = document.createElement('x-part');
      const root = host.attachShadow({ mode: 'open' });
      into.append(host);
      if (depth > 1) grow(root, depth - 1);
      else root.innerHTML = '<slot></slot>';
    };
    return new Promise<void>((resolve) => {
      let part = 0;
      const some = (): void => {
        for (let one = 0; one < 50; one += 1, part += 1) grow(document.body, 5);
        if (part < 1_000) setTimeout(some);
        else resolve();
      };
      some();
    });
  });
  await change(page, () => {
    const innermost = document.querySelector('x-part:last-of-type')?.shadowRoot;
    for (let root = innermost; root; root = root.querySelector('x-part')?.shadowRoot ?? null) {
      root.append(Object.assign(document.createElement('p'), { textContent: 'Xiaomi Auto' }));
    }
    const closed = document.createElement('x-closed');
    closed.attachShadow({ mode: 'closed' }).innerHTML = '<p>小米汽车</p>';
    document.body.append(closed);
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect
    .poll(async () => (await painted(page)).filter((text) => text !== 'Xiaomi EV'))
    .toEqual(Array(5).fill('Xiaomi Auto'));
});

test('a shadow root that a component within another gets late is found [C08]', async ({
  visit,
  change,
  page,
}) => {
  await visit(
    news,
    pageOf('<div><template shadowrootmode="open"><p>Xiaomi EV</p><x-late></x-late></template></div>'),
  );
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    class Late extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Xiaomi Auto</p>';
      }
    }
    customElements.define('x-late', Late);
  });
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
});

test('a row added where cells touch is marked [C05]', async ({ visit, change, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><table><tr><td>Model</td></tr></table>'));
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => {
    const row = document.querySelector('tr') as HTMLTableRowElement;
    row.insertCell().textContent = 'BYD';
    row.insertCell().textContent = 'SU7';
    row.insertAdjacentHTML('afterend', '<tr><td>Model Y</td><td>YU7</td></tr>');
  });
  await expectPainted(page, ['Xiaomi Auto', 'SU7', 'YU7']);
});

test('words that move into an editable element lose their mark [C05]', async ({ visit, change, page }) => {
  await visit(
    news,
    pageOf('<p>Xiaomi EV</p><section><p id="moved">Xiaomi Auto</p></section><div contenteditable></div>'),
  );
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
  await change(page, () =>
    document.querySelector('[contenteditable]')?.append(document.querySelector('#moved') ?? ''),
  );
  await expectPainted(page, ['Xiaomi EV']);
});

test('words of another document that are adopted, and copies, are marked [C05]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf('<p>Xiaomi EV</p><iframe srcdoc="&lt;p&gt;Xiaomi Auto&lt;/p&gt;"></iframe>'));
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    const there = document.querySelector('iframe')?.contentDocument?.querySelector('p');
    if (there) document.body.append(there, document.querySelector('p')?.cloneNode(true) ?? '');
  });
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto', 'Xiaomi EV']);
});

test('a storm of changes on a site that is off costs nothing [C09]', async ({
  visit,
  change,
  page,
  extension,
  shareDuring,
}) => {
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await visit(news, pageOf('<p id="storm">Xiaomi Auto</p>'));
  await passTime(page, 300);
  const share = await shareDuring(page, () =>
    change(
      page,
      () =>
        new Promise<void>((resolve) => {
          const text = document.querySelector('#storm')?.firstChild as Text;
          let turn = 0;
          const storm = (): void => {
            for (let one = 0; one < 200; one += 1, turn += 1) text.data = `Xiaomi Auto ${turn}`;
            if (turn < 10_000) setTimeout(storm, 10);
            else {
              text.data = 'Xiaomi Auto';
              resolve();
            }
          };
          storm();
        }),
    ),
  );
  expect(share.ours).toBe(0);
  await expectPainted(page, []);
});

test('a storm of attributes on the root is no business of ours [C10]', async ({
  visit,
  change,
  page,
  shareDuring,
}) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  await passTime(page, 500);
  const share = await shareDuring(page, () =>
    change(
      page,
      () =>
        new Promise<void>((resolve) => {
          let turn = 0;
          const toggle = (): void => {
            for (let one = 0; one < 20; one += 1, turn += 1) {
              document.documentElement.classList.toggle('a');
              document.body.classList.toggle('b');
            }
            if (turn < 1_000) setTimeout(toggle, 16);
            else resolve();
          };
          toggle();
        }),
    ),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  // One look at the registry in each half second.
  expect(share.ours).toBeLessThan(10);
});

test('a thousand routes of an application leave no memory and no listener behind [C11]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf('<main></main>'));
  await change(page, endTrace, traceKey);
  const route = (turns: number): Promise<void> =>
    new Promise<void>((resolve) => {
      const main = document.querySelector('main') as Element;
      let turn = 0;
      const go = (): void => {
        const rows = Array.from(
          { length: 20 },
          (_, row) => `<p>${row === 3 ? 'Xiaomi SU7' : 'Rain'} on ${turn}</p>`,
        );
        main.innerHTML = rows.join('');
        turn += 1;
        if (turn < turns) setTimeout(go);
        else resolve();
      };
      go();
    });
  await change(page, route, 200);
  await expectPainted(page, ['Xiaomi SU7']);
  const before = await heapOf(page);
  await change(page, route, 1_000);
  await expectPainted(page, ['Xiaomi SU7']);
  expect((await heapOf(page)) - before).toBeLessThan(megabyte);
});

test('selecting, finding and copying go over marked words as over any [C14]', async ({
  visit,
  act,
  page,
}) => {
  await visit(
    news,
    pageOf(
      '<p id="one">The <b>Xiaomi</b> Auto plan of 2027.</p><p id="two">Then the SU7 Ultra.</p>',
      '<style>p { font: 18px/1.6 sans-serif }</style>',
    ),
  );
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
  await act(page, async (each) => {
    const boxOf = async (id: string) =>
      (await each.locator(id).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const one = await boxOf('#one');
    const two = await boxOf('#two');
    await each.mouse.move(one.x + 2, one.y + 12);
    await each.mouse.down();
    await each.mouse.move(two.x + 150, two.y + 12, { steps: 5 });
    await each.mouse.up();
    await each.evaluate(() => document.execCommand('copy'));
  });
  await act(page, async (each) => {
    await each.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      getSelection()?.removeAllRanges();
      find('Xiaomi Auto');
    });
    await each.keyboard.press('Shift+ArrowRight');
  });
});
