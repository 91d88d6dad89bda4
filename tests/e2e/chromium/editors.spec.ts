import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { bundleForBrowser } from '../harness/app-bundle';
import { pageOf } from '../harness/pages';

const url = 'http://editor.example.test/';

interface EditorUnderTest {
  name: string;
  redo?: string;
  /** Draws what is written as ordinary text beside the element that takes the keys. */
  drawsPlainText?: boolean;
}

const editors: EditorUnderTest[] = [
  { name: 'prosemirror' },
  { name: 'lexical' },
  { name: 'slate' },
  { name: 'quill', redo: 'Control+Shift+z' },
  { name: 'ckeditor' },
  { name: 'tinymce' },
  { name: 'codemirror' },
  { name: 'monaco', drawsPlainText: true },
];

/** 500 keys, with mentions and line ends among them. */
const typed = [
  'Xiaomi Auto wants to be among the first five within 15 to 20 years. ',
  'The SU7 Ultra is one thing, the factory another; Xiaomi EV said so.\n',
]
  .join('')
  .repeat(5)
  .slice(0, 500);

interface Editor {
  focus(): unknown;
  read(): string;
}

const read = (page: Page) => page.evaluate(() => (Reflect.get(window, 'editor') as Editor).read());

/** Presses a combination until the document stays as it is. */
async function pressUntilSettled(page: Page, keys: string): Promise<string> {
  let before: string | null = null;
  for (let now = await read(page); now !== before; now = await read(page)) {
    before = now;
    for (let time = 0; time < 5; time += 1) await page.keyboard.press(keys);
  }
  return before;
}

/** Writes in the editor as a reader does, and tells what it holds at each stage. */
async function write(page: Page, redo: string): Promise<Record<string, string>> {
  await page.waitForFunction(() => Reflect.get(window, 'editor') !== undefined);
  await page.evaluate(() => (Reflect.get(window, 'editor') as Editor).focus());
  const empty = await read(page);
  await page.keyboard.type(typed);
  const afterTyping = await read(page);
  // An input method: shown as it is composed, then committed.
  const session = await page.context().newCDPSession(page);
  for (const text of ['x', 'xi', 'xiao', '小米', '小米汽车']) {
    const { length } = text;
    await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
  await session.send('Input.insertText', { text: '小米汽车' });
  await session.detach();
  const afterComposing = await read(page);
  const undone = await pressUntilSettled(page, 'Control+z');
  const redone = await pressUntilSettled(page, redo);
  return { empty, afterTyping, afterComposing, undone, redone };
}

test.describe(() => {
  test.use({
    setAside: {
      identity: 'typed with real keys; the test compares with the twin by itself, stage by stage',
      trace: 'an editor changes itself when it gets the focus, which comes before the first key',
    },
  });

  for (const { name, redo = 'Control+y', drawsPlainText } of editors) {
    test(`${name} holds the same after typing, composing, undoing and redoing as without it [D02 D03]`, async ({
      server,
      visit,
      withoutIt,
      page,
    }) => {
      const { script, style } = await bundleForBrowser(`editors/${name}.js`, 'production');
      server.serve(`${url}app.js`, { body: script, type: 'text/javascript' });
      server.serve(`${url}app.css`, { body: style, type: 'text/css' });
      const head = '<link rel="stylesheet" href="/app.css">';
      await visit(
        url,
        pageOf('<p>About Xiaomi Auto:</p><div id="editor"></div><script src="/app.js"></script>', head),
      );
      await expectPainted(page, ['Xiaomi Auto']);
      const stages = await write(page, redo);
      // What is being written is left alone.
      if (!drawsPlainText) await expectPainted(page, ['Xiaomi Auto']);
      for (const frame of page.frames().slice(1)) await expectPainted(frame, []);
      expect(stages.afterTyping).toContain('SU7 Ultra');
      expect(stages.afterComposing).toContain('小米汽车');
      expect(stages.redone).toBe(stages.afterComposing);
      expect(stages).toEqual(await withoutIt(page, (twin) => write(twin, redo)));
    });
  }
});
