import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
/** Painted once the page has been looked at. */
const control = '<p>Xiaomi EV</p>';

const hidden: [what: string, markup: string][] = [
  ['that is wholly see-through [B13]', '<p style="opacity: 0">Xiaomi Auto</p>'],
  ['in a dialog that is closed [B13]', '<dialog>Xiaomi Auto</dialog>'],
  ['written by the style sheet [B12]', '<style>b::before { content: "Xiaomi Auto" }</style><b></b>'],
  [
    'in the title and in attributes [B12]',
    '<img alt="Xiaomi Auto"><a title="Xiaomi Auto" href="#x">here</a>',
  ],
  [
    'in a list of suggestions [B12]',
    '<input list="l"><datalist id="l"><option>Xiaomi Auto</option></datalist>',
  ],
  ['of a frame that is not shown [B12]', '<iframe style="display: none" srcdoc="Xiaomi Auto"></iframe>'],
];

for (const [what, markup] of hidden) {
  test(`words ${what} are neither marked nor counted`, async ({ visit, page, extension }) => {
    await visit(news, pageOf(`${control}${markup}<p>SU7 Ultra</p>`));
    await expectPainted(page, ['Xiaomi EV', 'SU7 Ultra']);
    const tab = await extension.tabOf(page);
    const badge = () => extension.backstage.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
    await expect.poll(badge).toBe('2');
    await passTime(page, 400);
    expect(await badge()).toBe('2');
  });
}

test('words that come into being by scrolling to them are marked then [B13]', async ({
  visit,
  change,
  page,
}) => {
  const far = '<div style="height: 5000px"></div>';
  await visit(
    news,
    pageOf(`${control}${far}<section style="content-visibility: auto"><p>Xiaomi Auto</p></section>`),
  );
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => scrollTo(0, document.documentElement.scrollHeight));
  await expectPainted(page, ['Xiaomi Auto']);
});

test('a search in the page that opens hidden words has them marked [B13]', async ({
  visit,
  change,
  page,
}) => {
  await visit(news, pageOf(`${control}<p hidden="until-found">Xiaomi Auto</p>`));
  await passTime(page, 300);
  await change(page, () => document.querySelector('[hidden]')?.removeAttribute('hidden'));
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
});
