import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';
const inner = pageOf('<p>Xiaomi Auto</p>');

const frames: [what: string, markup: string][] = [
  ['a frame of the same origin', '<iframe src="http://news.example.test/inner"></iframe>'],
  ['a frame of another site', '<iframe src="http://other.example2.test/inner"></iframe>'],
  ['a srcdoc frame', '<iframe srcdoc="<p>Xiaomi Auto</p>"></iframe>'],
  ['a sandboxed srcdoc frame', '<iframe sandbox srcdoc="<p>Xiaomi Auto</p>"></iframe>'],
  ['a sandboxed frame', '<iframe sandbox="allow-scripts" src="http://news.example.test/inner"></iframe>'],
  ['a data: frame', '<iframe src="data:text/html,<p>Xiaomi Auto</p>"></iframe>'],
];

for (const [what, markup] of frames) {
  test(`paints in ${what} [B08]`, async ({ server, visit }) => {
    server.serve('http://news.example.test/inner', inner);
    server.serve('http://other.example2.test/inner', inner);
    const page = await visit(news, pageOf(`<p>A frame:</p>${markup}`));
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The page has no frame.');
    await expectPainted(frame, ['Xiaomi Auto']);
  });
}

test('paints in frames within frames [B08 A21]', async ({ server, visit }) => {
  server.serve('http://a.example1.test/', pageOf('<iframe src="http://b.example2.test/"></iframe>'));
  server.serve('http://b.example2.test/', pageOf('<iframe srcdoc="<p>Xiaomi Auto</p>"></iframe>'));
  const page = await visit(news, pageOf('<iframe src="http://a.example1.test/"></iframe>'));
  await expect.poll(() => page.frames().length).toBe(4);
  const deepest = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  if (deepest === undefined) throw new Error('The page has no srcdoc frame.');
  await expectPainted(deepest, ['Xiaomi Auto']);
});

test('paints in a frame whose document the page writes itself [B09]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<iframe></iframe>'));
  await change(page, () => {
    const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    contentDocument?.open();
    contentDocument?.write('<p>Xiaomi Auto</p>');
    contentDocument?.close();
  });
  await expectPainted(page.frames()[1] ?? page, ['Xiaomi Auto']);
});
