import { pageOf, savedPage } from '../harness/pages';
import { readPageState } from '../oracles/identity';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';

test('paints the names of a page and nothing that only looks like one', async ({ visit }) => {
  const page = await visit(news, savedPage('hard-cases'));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车', 'SU7 Ultra', 'Xiaomi EV']);
});

test('leaves scripts, styles, fields, editable and hidden text alone [B12]', async ({ visit }) => {
  const unread = [
    '<script type="text/plain">Xiaomi Auto</script>',
    '<style>/* Xiaomi Auto */</style>',
    '<textarea>Xiaomi Auto</textarea>',
    '<input value="Xiaomi Auto">',
    '<select><option>Xiaomi Auto</option></select>',
    '<div contenteditable>Xiaomi Auto</div>',
    '<p hidden>Xiaomi Auto</p>',
    '<p style="visibility: hidden">Xiaomi Auto</p>',
    '<template>Xiaomi Auto</template>',
  ];
  const page = await visit(news, pageOf(`${unread.join('')}<p>Xiaomi EV</p>`));
  await expectPainted(page, ['Xiaomi EV']);
});

test('does not join a name across line breaks, blocks and cells [B14]', async ({ visit }) => {
  const apart = [
    '<p>Xiaomi<br>Auto</p>',
    '<p>Xiaomi</p><p>Auto</p>',
    '<table><tr><td>Xiaomi</td><td>Auto</td></tr></table>',
  ];
  const page = await visit(news, pageOf(`${apart.join('')}<p>Xiaomi EV</p>`));
  await expectPainted(page, ['Xiaomi EV']);
});

test('paints in open shadow roots, also when they are attached late [C08]', async ({ change, visit }) => {
  const page = await visit(
    news,
    pageOf('<div><template shadowrootmode="open"><p>Xiaomi Auto</p></template></div><div id="late"></div>'),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => {
    const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>小米汽车</p>';
  });
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
});

test('follows text that is added, changed, moved and removed [C05]', async ({ change, visit }) => {
  const page = await visit(news, pageOf('<p id="one">Xiaomi Auto</p><p id="two">小米汽车</p>'));
  const before = await page.evaluate(readPageState);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  await change(page, () => document.querySelector('#one')?.append(' SU7 Ultra'));
  await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra', '小米汽车']);
  await change(page, () => document.querySelector('#one')?.lastChild?.remove());
  await change(page, () => document.body.append(document.querySelector('#one') as Element));
  await expectPainted(page, ['小米汽车', 'Xiaomi Auto']);
  await change(page, () => document.body.prepend(document.querySelector('#one') as Element));
  await expectPainted(page, ['Xiaomi Auto', '小米汽车']);
  expect(await page.evaluate(readPageState)).toEqual(before);
});

test('paints in frames: same origin, another site, srcdoc and sandboxed [B08 A21]', async ({
  running,
  visit,
}) => {
  running.server.serve('http://other.example2.test/', pageOf('<p>Xiaomi Auto</p>'));
  const page = await visit(
    news,
    pageOf(`<iframe src="http://other.example2.test/"></iframe>
      <iframe srcdoc="<p>Xiaomi Auto</p>"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<p>Xiaomi Auto</p>"></iframe>`),
  );
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(3);
  for (const frame of frames) await expectPainted(frame, ['Xiaomi Auto']);
});

test('a page without a mention has no highlight, no stranger and no global more [K03]', async ({ visit }) => {
  const page = await visit(news, savedPage('no-mention'));
  await page.waitForFunction(() => performance.now() > 1_500);
  const found = await page.evaluate(() => ({
    highlights: CSS.highlights.size,
    strangers: document.documentElement.children.length,
    sheets: document.adoptedStyleSheets.length,
  }));
  expect(found).toEqual({ highlights: 0, strangers: 2, sheets: 0 });
});
