import { pageOf, savedPage } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const articleMarks = ['Xiaomi Auto', 'SU7', '小米汽车', 'SU7 Ultra'];

test('the popup tells of the page, and its switch empties the marks of the host', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  await extension.openPage(`popup.html?tab=${await extension.tabOf(news)}`);
  const total = () => extension.inPage('return document.querySelector(".summary strong")?.textContent');
  await expect.poll(total).toBe('4');
  const press = 'document.querySelector("[role=switch]").click()';
  const isOn = () => extension.inPage('return document.querySelector("[role=switch]").ariaChecked');
  expect(await isOn()).toBe('true');
  await extension.inPage(press);
  await expectPainted(page, []);
  await expect.poll(isOn).toBe('false');
  expect(await extension.stored()).toMatchObject({ 'site:news.example.test': 'off' });
  await extension.inPage(press);
  await expectPainted(page, articleMarks);
  await extension.closePage();
});

test('off for a host covers its sub-hosts, and a sub-host can be on again', async ({ extension, visit }) => {
  const story = pageOf('<p>Xiaomi Auto</p>');
  const parent = await visit('http://example.test/', story);
  const child = await visit('http://news.example.test/', story);
  await expectPainted(parent, ['Xiaomi Auto']);
  await expectPainted(child, ['Xiaomi Auto']);
  await extension.intend({ type: 'set-site', site: 'example.test', on: false });
  await expectPainted(parent, []);
  await expectPainted(child, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(child, ['Xiaomi Auto']);
  await expectPainted(parent, []);
});

test('a background that the browser has ended comes back for a choice and for a first mention [E02]', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, savedPage('article'));
  await expectPainted(page, articleMarks);
  // What the page still has to tell starts it again.
  await expect
    .poll(async () => {
      await extension.endBackground();
      return extension.backgroundState();
    })
    .toBe('stopped');
  expect(await extension.intend({ type: 'set-site', site: 'news.example.test', on: false })).toEqual({
    ok: true,
  });
  await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await extension.endBackground();
  const other = await visit('http://other.example2.test/', savedPage('article'));
  await expectPainted(other, articleMarks);
});

test('a choice survives 20 ends of the background [E02]', async ({ extension }) => {
  for (let end = 0; end < 20; end += 1) {
    await extension.endBackground();
    const answer = await extension.intend({ type: 'set-site', site: `n${end}.test`, on: false });
    expect(answer).toEqual({ ok: true });
  }
  const stored = await extension.stored();
  for (let end = 0; end < 20; end += 1) expect(stored[`site:n${end}.test`]).toBe('off');
});
