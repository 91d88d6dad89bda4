import { expectPainted } from '../expectations';
import { test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';
/** Painted once the page has been looked at, so that the rest was hidden then. */
const control = '<p>Xiaomi EV</p>';

const reveals: [what: string, markup: string, reveal: () => void][] = [
  [
    'a modal dialog that is shown',
    '<dialog>Xiaomi Auto</dialog>',
    () => document.querySelector('dialog')?.showModal(),
  ],
  [
    'a disclosure that is opened',
    '<details><summary>More</summary><p>Xiaomi Auto</p></details>',
    () => document.querySelector('details')?.setAttribute('open', ''),
  ],
  [
    'an element that loses its hidden attribute',
    '<p id="late" hidden>Xiaomi Auto</p>',
    () => document.querySelector('#late')?.removeAttribute('hidden'),
  ],
  [
    'an element whose style no longer hides it',
    '<p id="late" style="display: none">Xiaomi Auto</p>',
    () => document.querySelector('#late')?.removeAttribute('style'),
  ],
  [
    'a popover that is shown',
    '<div popover>Xiaomi Auto</div>',
    () => document.querySelector<HTMLElement>('[popover]')?.showPopover(),
  ],
];

for (const [what, markup, reveal] of reveals) {
  test(`paints the words of ${what} [B13]`, async ({ change, visit }) => {
    const page = await visit(news, pageOf(control + markup));
    await expectPainted(page, ['Xiaomi EV']);
    await change(page, reveal);
    await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
  });
}
