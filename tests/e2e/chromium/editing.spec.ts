import type { Frame, Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf, savedPage } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';

const url = 'http://editor.example.test/';

/** 500 keys, with mentions among them. */
const typed = 'Xiaomi Auto and its SU7 Ultra; Xiaomi EV said so. '.repeat(10);

async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= text.length; end += 1) {
    const shown = text.slice(0, end);
    await session.send('Input.imeSetComposition', { text: shown, selectionStart: end, selectionEnd: end });
  }
  await session.send('Input.insertText', { text });
  await session.detach();
}

/** Writes with keys and an input method, undoes part of it and does it again; tells the text at each stage. */
async function write(page: Page, place: Frame | Page, read: () => string): Promise<string[]> {
  const stages: string[] = [];
  const note = async () => stages.push(await place.evaluate(read));
  await page.keyboard.type(typed);
  await note();
  await compose(page, '小米汽车');
  await note();
  for (let time = 0; time < 4; time += 1) {
    await page.keyboard.press('Control+z');
    await note();
  }
  for (let time = 0; time < 4; time += 1) {
    await page.keyboard.press('Control+Shift+z');
    await note();
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await note();
  return stages;
}

test.describe(() => {
  test.use({
    setAside: { identity: 'typed with real keys; each test compares with the twin by itself' },
  });

  const editable: [what: string, markup: string, read: () => string][] = [
    [
      'an editable element',
      '<div id="here" contenteditable>Start.</div>',
      () => document.querySelector('#here')?.innerHTML ?? '',
    ],
    [
      'an element editable as plain text',
      '<div id="here" contenteditable="plaintext-only">Start.</div>',
      () => document.querySelector('#here')?.innerHTML ?? '',
    ],
    [
      'a field',
      '<input id="here" size="60">',
      () => (document.querySelector('#here') as HTMLInputElement).value,
    ],
    [
      'a text area',
      '<textarea id="here"></textarea>',
      () => (document.querySelector('#here') as HTMLTextAreaElement).value,
    ],
  ];
  for (const [what, markup, read] of editable) {
    test(`${what} takes 500 keys, an input method and undo as without it [D01 D05]`, async ({
      visit,
      withoutIt,
      page,
    }) => {
      const writeHere = async (there: Page): Promise<string[]> => {
        await there.focus('#here');
        return write(there, there, read);
      };
      await visit(url, pageOf(`<p>Xiaomi Auto</p>${markup}`));
      await expectPainted(page, ['Xiaomi Auto']);
      const stages = await writeHere(page);
      expect(stages[1]).toContain('小米汽车');
      await expectPainted(page, ['Xiaomi Auto']);
      expect(stages).toEqual(await withoutIt(page, writeHere));
    });
  }

  test('a frame in design mode takes keys, an input method and undo as without it [D01]', async ({
    visit,
    withoutIt,
    page,
  }) => {
    const frame = '<iframe srcdoc="<p>Xiaomi Auto</p>"></iframe>';
    const script = `<script>onload = () => {
      frames[0].document.designMode = 'on';
      document.body.append('Xiaomi EV');
    }</script>`;
    const writeHere = async (there: Page): Promise<string[]> => {
      const inside = there.frames()[1];
      if (inside === undefined) throw new Error('The page has no frame.');
      await there.click('iframe');
      return write(there, inside, () => document.body.innerHTML);
    };
    await visit(url, pageOf(frame + script));
    await expectPainted(page, ['Xiaomi EV']);
    const stages = await writeHere(page);
    expect(stages[1]).toContain('小米汽车');
    expect(stages).toEqual(await withoutIt(page, writeHere));
  });

  test('an editor that draws on a canvas and listens in a hidden frame hears each key as without it [D04]', async ({
    visit,
    withoutIt,
    page,
  }) => {
    const listener = '<body contenteditable></body>';
    const script = `<script>onload = () => {
      window.heard = [];
      const inside = frames[0].document;
      for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'compositionstart', 'compositionend', 'paste'])
        inside.addEventListener(type, (event) => {
          heard.push(type + ' ' + (event.key ?? event.data ?? ''));
          if (type === 'input') {
            draw(inside.body.textContent);
            if (!event.isComposing) inside.body.textContent = '';
          }
        });
      const context = document.querySelector('canvas').getContext('2d');
      let line = '';
      const draw = (text) => { line = (line + text).slice(-60); context.clearRect(0, 0, 600, 60); context.fillText(line, 5, 30); };
      document.querySelector('canvas').onclick = () => inside.body.focus();
      // The words of the document, for readers of screens.
      document.querySelector('#described').textContent = 'Xiaomi Auto';
    }</script>`;
    const use = async (there: Page): Promise<unknown> => {
      await there.click('canvas');
      await there.keyboard.type('Xiaomi EV');
      await compose(there, '小米');
      return there.evaluate(() => [
        Reflect.get(window, 'heard'),
        (document.querySelector('canvas') as HTMLCanvasElement).toDataURL(),
      ]);
    };
    await visit(
      url,
      pageOf(
        `<canvas width="600" height="60"></canvas><p id="described"></p>
        <iframe style="position:absolute;width:1px;height:1px;opacity:0" srcdoc="${listener}"></iframe>${script}`,
      ),
    );
    await expectPainted(page, ['Xiaomi Auto']);
    const heard = await use(page);
    expect(heard).toEqual(await withoutIt(page, use));
    const inside = page.frames()[1];
    if (inside) await expectPainted(inside, []);
  });

  test('what is copied and cut is the page’s own, marked words and all [D07]', async ({
    visit,
    withoutIt,
    page,
  }) => {
    const use = async (there: Page): Promise<unknown> => {
      await there.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector('main') as Element),
      );
      await there.keyboard.press('Control+c');
      await there.focus('#rich');
      await there.keyboard.press('Control+v');
      await there.focus('#plain');
      await there.keyboard.press('Control+v');
      await there.evaluate(() =>
        getSelection()?.selectAllChildren(document.querySelector('#source') as Element),
      );
      await there.focus('#source');
      await there.keyboard.press('Control+a');
      await there.keyboard.press('Control+x');
      await there.focus('#second');
      await there.keyboard.press('Control+v');
      return there.evaluate(() => [
        document.querySelector('#rich')?.innerHTML,
        (document.querySelector('#plain') as HTMLTextAreaElement).value,
        document.querySelector('#source')?.innerHTML,
        document.querySelector('#second')?.innerHTML,
      ]);
    };
    await visit(
      url,
      pageOf(`<main><p>The <b>Xiaomi</b> Auto story, and the <a href="/x">SU7 Ultra</a>.</p></main>
        <div id="rich" contenteditable></div><textarea id="plain"></textarea>
        <div id="source" contenteditable>Xiaomi EV here</div><div id="second" contenteditable></div>`),
    );
    await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
    const copied = await use(page);
    expect(JSON.stringify(copied)).toContain('SU7 Ultra');
    expect(copied).toEqual(await withoutIt(page, use));
  });

  test('a page is saved as it is without it [D07]', async ({ visit, withoutIt, page }) => {
    const save = async (there: Page): Promise<string> => {
      const session = await there.context().newCDPSession(there);
      const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
      await session.detach();
      // Dates, and the marks between its parts, are new each time.
      return data
        .replace(/^(?:Date|Content-ID): .*$/gm, '')
        .replace(/-{4}MultipartBoundary--\w+-{4}/g, '')
        .replace(/frame-\w+@mhtml\.blink|css-[\w-]+@mhtml\.blink/g, '');
    };
    await visit(url, savedPage('article'));
    await expectPainted(page, ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra']);
    expect(await save(page)).toBe(await withoutIt(page, save));
  });
});

test('a page’s own keys reach it while no card is open, every one, and none is swallowed [D06]', async ({
  visit,
  withoutIt,
  page,
}) => {
  const script = `<script>
    window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      addEventListener(type, (event) => heard.push([type, event.key, event.altKey, event.defaultPrevented].join()));
  </script>`;
  const press = async (there: Page): Promise<unknown> => {
    for (const keys of [
      'Escape',
      'p',
      'Tab',
      'Alt+x',
      'Alt+Shift+KeyQ',
      'Control+k',
      'j',
      '/',
      'Enter',
      'ArrowDown',
    ])
      await there.keyboard.press(keys);
    return there.evaluate(() => Reflect.get(window, 'heard'));
  };
  await visit(url, pageOf(`<p>Xiaomi Auto</p>${script}`));
  await expectPainted(page, ['Xiaomi Auto']);
  // The card's script is there, and closed: from now on it could take keys.
  await restOn(page, 'Xiaomi Auto');
  await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await page.mouse.move(900, 600, { steps: 4 });
  await expectNoCard(page);
  const heard = await press(page);
  expect(heard).toEqual(await withoutIt(page, press));
});

test.describe(() => {
  test.use({
    setAside: { identity: 'a real press lets the page move its words, and nobody presses in the twin' },
  });

  test('no card opens while the pointer is locked, though words come to lie under it [D08]', async ({
    visit,
    page,
  }) => {
    const script = `<script>
      const canvas = document.querySelector('canvas');
      canvas.onclick = () => canvas.requestPointerLock();
      document.onpointerlockchange = () => { document.querySelector('p').className = 'under'; };
    </script>`;
    const style =
      '<style>p { position: absolute; left: 20px; top: 260px } .under { left: 180px; top: 90px }</style>';
    await visit(url, pageOf(`<canvas width="600" height="200"></canvas><p>Xiaomi Auto</p>${script}`, style));
    await expectPainted(page, ['Xiaomi Auto']);
    await page.mouse.click(215, 117);
    await expect.poll(() => page.evaluate(() => document.pointerLockElement?.localName)).toBe('canvas');
    await page.mouse.move(217, 118, { steps: 3 });
    await passTime(page, 1_200);
    await expectNoCard(page);
    await page.evaluate(() => document.exitPointerLock());
    await restOn(page, 'Xiaomi Auto');
    await expectCard(page);
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
});
