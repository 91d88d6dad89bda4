import type { Page } from 'puppeteer-core';
import { compose } from '../harness/firefox-input-method';
import { pageOf } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

/** 200 keys, with mentions among them. */
const typed = 'Xiaomi Auto and its SU7 Ultra; Xiaomi EV said so. '.repeat(4);

async function undo(page: Page, times: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let time = 0; time < times; time += 1) await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

test('an editable element takes keys, an input method and undo, and nothing in it is marked [D01]', async ({
  running,
  visit,
}) => {
  const page = await visit(
    'http://editor.example.test/',
    pageOf('<p>Xiaomi Auto</p><div id="here" contenteditable>Start:</div>'),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  const text = () => page.evaluate(() => document.querySelector('#here')?.textContent ?? '');
  await page.focus('#here');
  await page.keyboard.press('End');
  await page.keyboard.type(typed);
  expect((await text()).trimEnd()).toBe(`Start:${typed}`.trimEnd());
  await expectPainted(page, ['Xiaomi Auto']);
  await page.bringToFront();
  await compose(running.firefox, ['x', '小米', '小米汽车']);
  expect(await text()).toBe(`Start:${typed}小米汽车`);
  await expectPainted(page, ['Xiaomi Auto']);
  // Undone altogether, so that the page is as it was when it is compared with the one without the extension.
  await undo(page, 40);
  expect(await text()).toBe('Start:');
  await expectPainted(page, ['Xiaomi Auto']);
});
