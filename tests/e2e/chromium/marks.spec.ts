import { expectPainted, paintedRanges } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf, savedPage } from '../harness/pages';

const news = 'http://news.example.test/';
/** Stands at the end of each page: once it is painted, what stands before it has been looked at. */
const control = '<p>Xiaomi EV was there.</p>';

test('paints the names of a page and nothing that only looks like one', async ({ visit }) => {
  const page = await visit(news, savedPage('hard-cases'));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车', 'SU7 Ultra', 'Xiaomi EV']);
});

test('paints a name over two inline elements as one, without touching them [B14]', async ({ visit }) => {
  const page = await visit(news, pageOf('<p>The <b>Xiaomi</b> Auto plan.</p>'));
  await expectPainted(page, ['Xiaomi Auto']);
  const ranges = await paintedRanges(page);
  expect(ranges.map(({ text }) => text)).toEqual(['Xiaomi', ' Auto']);
});

const unread: [what: string, markup: string][] = [
  ['a script', '<script type="text/plain">Xiaomi Auto</script>'],
  ['a style sheet', '<style>/* Xiaomi Auto */</style>'],
  ['a comment', '<p><!-- Xiaomi Auto --></p>'],
  ['a template', '<template><p>Xiaomi Auto</p></template>'],
  ['a noscript', '<noscript>Xiaomi Auto</noscript>'],
  ['a text area', '<textarea>Xiaomi Auto</textarea>'],
  ['an input', '<input value="Xiaomi Auto">'],
  ['a select', '<select><option>Xiaomi Auto</option></select>'],
  ['an editable element', '<div contenteditable>Xiaomi Auto</div>'],
  ['an element below an editable one', '<div contenteditable><p>Xiaomi Auto</p></div>'],
  ['an element that is not displayed', '<p style="display: none">Xiaomi Auto</p>'],
  ['an element with the hidden attribute', '<p hidden>Xiaomi Auto</p>'],
  ['an invisible element', '<p style="visibility: hidden">Xiaomi Auto</p>'],
  ['a closed shadow root', '<div><template shadowrootmode="closed">Xiaomi Auto</template></div>'],
];

for (const [what, markup] of unread) {
  test(`leaves ${what} alone [B12]`, async ({ visit }) => {
    const page = await visit(news, pageOf(markup + control));
    await expectPainted(page, ['Xiaomi EV']);
  });
}

const apart: [what: string, markup: string][] = [
  ['a line break', '<p>Xiaomi<br>Auto</p>'],
  ['two paragraphs', '<p>Xiaomi</p><p>Auto</p>'],
  ['two list items', '<ul><li>Xiaomi</li><li>Auto</li></ul>'],
  ['two cells of a table', '<table><tr><td>Xiaomi</td><td>Auto</td></tr></table>'],
  ['an element displayed as a block', '<p>Xiaomi <span style="display: block">Auto</span></p>'],
];

for (const [what, markup] of apart) {
  test(`does not join a name across ${what} [B14]`, async ({ visit }) => {
    const page = await visit(news, pageOf(markup + control));
    await expectPainted(page, ['Xiaomi EV']);
  });
}

const together: [what: string, markup: string, painted: string][] = [
  ['a soft hyphen', '<p>Xiao&shy;mi Auto</p>', 'Xiao\u00admi Auto'],
  ['a word break', '<p>Xiao<wbr>mi Auto</p>', 'Xiaomi Auto'],
  ['a no-break space', '<p>Xiaomi&nbsp;Auto</p>', 'Xiaomi\u00a0Auto'],
  ['a line end in the source', '<p>Xiaomi\n   Auto</p>', 'Xiaomi\n   Auto'],
  ['a link and emphasis', '<p><a href="#x"><em>Xiaomi</em></a> <i>Auto</i></p>', 'Xiaomi Auto'],
  ['full-width letters', '<p>小米ＳＵ７</p>', '小米ＳＵ７'],
];

for (const [what, markup, painted] of together) {
  test(`paints a name that holds ${what} whole [B14]`, async ({ visit }) => {
    const page = await visit(news, pageOf(markup));
    await expectPainted(page, [painted]);
  });
}

test('paints text in SVG [B02]', async ({ visit }) => {
  const page = await visit(
    news,
    pageOf('<svg width="300" height="40"><text y="20">Xiaomi Auto</text></svg>'),
  );
  await expectPainted(page, ['Xiaomi Auto']);
});

test('paints what a page writes with document.write while it loads [B09]', async ({ visit }) => {
  const page = await visit(news, pageOf('<script>document.write("<p>Xiaomi Auto</p>")</script>'));
  await expectPainted(page, ['Xiaomi Auto']);
});

test('paints in a document without a head, a doctype or closing tags [B18]', async ({ visit }) => {
  const page = await visit(news, '<p>Xiaomi Auto<p>SU7 Ultra');
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
});

test('paints in a document in another encoding [B18]', async ({ visit }) => {
  const body = Buffer.concat([
    Buffer.from('<meta charset="gbk"><p>'),
    // 小米汽车 in GBK.
    Buffer.from([0xd0, 0xa1, 0xc3, 0xd7, 0xc6, 0xfb, 0xb3, 0xb5]),
  ]);
  const page = await visit(news, { body, type: 'text/html' });
  await expectPainted(page, ['小米汽车']);
});

test('paints in XHTML [B01]', async ({ visit }) => {
  const body =
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>Xiaomi Auto</p></body></html>';
  const page = await visit(news, { body, type: 'application/xhtml+xml' });
  await expectPainted(page, ['Xiaomi Auto']);
});

test('paints in a plain text [B04]', async ({ visit }) => {
  const page = await visit(news, { body: 'Notes.\n\nXiaomi Auto\n', type: 'text/plain' });
  await expectPainted(page, ['Xiaomi Auto']);
});
