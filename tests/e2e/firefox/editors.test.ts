import type { Page } from 'puppeteer-core';
import { type Editor, editors, editorUrl, serveEditor, typed } from '../harness/editor-app';
import type { Firefox } from '../harness/firefox';
import { compose } from '../harness/firefox-input-method';
import { expect, expectPainted, test } from './stage';

/** Enough to hold each name, in more than one line. */
const keys = typed.slice(0, 150);

const read = (page: Page) => page.evaluate(() => (Reflect.get(window, 'editor') as Editor).read());

/** Presses a combination until the document stays as it is. */
async function pressUntilSettled(page: Page, key: string, shift: boolean): Promise<string> {
  let before: string | null = null;
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  for (let now = await read(page); now !== before; now = await read(page)) {
    before = now;
    for (let time = 0; time < 5; time += 1) await page.keyboard.press(key as 'z');
  }
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  return before;
}

/** Writes in the editor as a reader does, and tells what it holds at each stage. */
async function write(firefox: Firefox, page: Page, redo: string): Promise<Record<string, string>> {
  await page.waitForFunction(() => Reflect.get(window, 'editor') !== undefined);
  await page.bringToFront();
  await page.evaluate(() => (Reflect.get(window, 'editor') as Editor).focus());
  const empty = await read(page);
  for (const key of keys) await page.keyboard.press(key === '\n' ? 'Enter' : (key as 'a'));
  const afterTyping = await read(page);
  await compose(firefox, ['x', 'xi', 'xiao', '小米', '小米汽车']);
  const afterComposing = await read(page);
  const undone = await pressUntilSettled(page, 'z', false);
  const redone = await pressUntilSettled(page, redo.at(-1) ?? '', redo.includes('Shift'));
  return { empty, afterTyping, afterComposing, undone, redone };
}

test.override({
  setAside: {
    identity: 'typed with real keys; the test compares with the twin by itself, stage by stage',
    trace: 'an editor changes itself when it gets the focus, which comes before the first key',
    silence: 'when an editor complains differs from load to load; complaints of our own count',
  },
});

// TinyMCE writes in a frame, and the driver's keys go to the page around it.
for (const editor of editors.filter(({ name }) => name !== 'tinymce')) {
  const { name, redo = 'Control+y', drawsPlainText } = editor;
  test(`${name} holds the same after typing, composing, undoing and redoing as without it [D02 D03]`, async ({
    running,
    visit,
    withoutIt,
  }) => {
    const page = await visit(editorUrl, await serveEditor(running.server, editor));
    await expectPainted(page, ['Xiaomi Auto']);
    const stages = await write(running.firefox, page, redo);
    // What is being written is left alone.
    if (!drawsPlainText) await expectPainted(page, ['Xiaomi Auto']);
    for (const frame of page.frames().slice(1)) await expectPainted(frame, []);
    expect(stages.afterTyping).toContain('SU7 Ultra');
    expect(stages.afterComposing).toContain('小米汽车');
    expect(stages.redone).toBe(stages.afterComposing);
    expect(stages).toEqual(await withoutIt(page, (twin) => write(running.firefox, twin, redo)));
  });
}
