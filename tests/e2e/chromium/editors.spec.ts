import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { type Editor, editors, editorUrl, serveEditor, typed } from '../harness/editor-app';

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

  for (const editor of editors) {
    const { name, redo = 'Control+y', drawsPlainText } = editor;
    test(`${name} holds the same after typing, composing, undoing and redoing as without it [D02 D03]`, async ({
      server,
      visit,
      withoutIt,
      page,
    }) => {
      await visit(editorUrl, await serveEditor(server, editor));
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
