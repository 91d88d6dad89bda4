import { documents, marks, names } from '../harness/odd-documents';
import { pageOf } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
/** Firefox saves the one, and shows the other in a viewer of its own. */
const notShown = /^(?:Markdown|JSON) /;

for (const [what, served, expected] of documents.filter(([title]) => !notShown.test(title))) {
  test(`paints and leaves alone ${what}`, async ({ visit }) => {
    await expectPainted(await visit(news, served), expected);
  });
}

test('a document without a root, and one that gets another, are followed [B10]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf(`<p>${names}</p>`));
  await expectPainted(page, marks);
  await change(page, () => document.removeChild(document.documentElement));
  await expectPainted(page, []);
  await change(page, () => {
    const root = document.appendChild(document.createElement('html'));
    root.innerHTML = '<body><p>Xiaomi EV</p></body>';
  });
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => document.body.replaceWith(document.createElement('body')));
  await change(page, () => document.body.append('Xiaomi Motors'));
  await expectPainted(page, ['Xiaomi Motors']);
});

test('what is written and closed again and again is painted, and nothing older is [B09]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf(`<p>${names}</p>`));
  await expectPainted(page, marks);
  await change(page, () => {
    for (let time = 0; time < 20; time += 1) {
      document.open();
      document.write(
        `<!doctype html><title>t</title><p>${time % 2 ? '小米汽车' : 'Xiaomi Auto'} ${time}</p>`,
      );
      document.close();
    }
  });
  await expectPainted(page, ['小米汽车']);
});

test('a frame whose document the page writes itself is marked [B09]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<iframe></iframe>'));
  await change(page, () => {
    const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    contentDocument?.open();
    contentDocument?.write('<p>Xiaomi Auto</p>');
    contentDocument?.close();
  });
  const [frame = page.mainFrame()] = page.frames().filter((each) => each !== page.mainFrame());
  await expectPainted(frame, ['Xiaomi Auto']);
  expect(page.frames()).toHaveLength(2);
});

test('JSON in the browser’s own viewer, and a picture, are left alone [B05 B07]', async ({ visit }) => {
  await visit(news, { type: 'application/json', body: JSON.stringify({ text: names }) });
  await visit('http://pictures.example.test/', {
    type: 'image/gif',
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  });
  const page = await visit('http://last.example.test/', pageOf('<p>Xiaomi EV</p>'));
  await expectPainted(page, ['Xiaomi EV']);
});

test('hidden words are painted when they are shown, and those in a closed part are not before [B13]', async ({
  visit,
  change,
}) => {
  const page = await visit(
    news,
    pageOf(
      '<p>Xiaomi EV</p><details><summary>more</summary><p>Xiaomi Auto</p></details><div hidden><p>小米汽车</p></div>',
    ),
  );
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    document.querySelector('details')?.setAttribute('open', '');
    document.querySelector('div')?.removeAttribute('hidden');
  });
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto', '小米汽车']);
});
