import { pageOf } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');
const there = ['Xiaomi Auto'];

/** The rules and settings among stored items. */
const choicesIn = (items: object) => Object.keys(items).filter((key) => /^(?:site|set):/.test(key));

test('one page is off by itself, and its site stays on', async ({ extension, visit }) => {
  const page = await visit(news, story);
  const other = await visit(`${news}other`, story);
  await expectPainted(page, there);
  await expectPainted(other, there);
  await extension.intend({ type: 'set-page', page: news, on: false });
  await expectPainted(page, []);
  await expectPainted(other, there);
  await extension.intend({ type: 'set-page', page: news, on: true });
  await expectPainted(page, there);
  expect(choicesIn(await extension.stored())).toEqual([]);
});

test('a pause of one tab empties that tab alone, and ends where it is told', async ({ extension, visit }) => {
  const page = await visit(news, story);
  const other = await visit(`${news}other`, story);
  await expectPainted(page, there);
  await expectPainted(other, there);
  const tab = await extension.tabOf(news);
  await extension.intend({ type: 'pause-tab', tab, paused: true });
  await expectPainted(page, []);
  await expectPainted(other, there);
  await extension.intend({ type: 'pause-tab', tab, paused: false });
  await expectPainted(page, there);
  expect(choicesIn(await extension.stored())).toEqual([]);
});

test('a setting chosen on the options page holds in an open tab', async ({ extension, visit }) => {
  const page = await visit(news, story);
  await expectPainted(page, there);
  const names = () =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('on-record')));
  await extension.openPage('options.html#settings');
  const box = 'document.querySelector("input[value=tint]")';
  await expect.poll(() => extension.inPage(`return ${box} !== null`)).toBe(true);
  await extension.inPage(`${box}.click()`);
  await expect.poll(names).toContain('on-record-tint');
  await extension.closePage();
});

test('a broken file of settings changes nothing, and a whole one is previewed first [F11]', async ({
  extension,
}) => {
  await extension.openPage('options.html#sites');
  const pick = (text: string) =>
    extension.inPage(
      `const input = document.querySelector('input[type=file]');
       const given = new DataTransfer();
       given.items.add(new File([arguments[0]], 'on-record-settings.json'));
       input.files = given.files;
       input.dispatchEvent(new Event('change', { bubbles: true }));`,
      text,
    );
  const said = (selector: string) => () =>
    extension.inPage(`return document.querySelector('${selector}')?.textContent ?? ''`);
  await expect
    .poll(() => extension.inPage('return document.querySelector("input[type=file]") !== null'))
    .toBe(true);
  await pick('{"product":"on-record","sites":{"b.example":');
  await expect.poll(said('[role=alert]')).toContain('holds no settings');
  await pick('{"product":"on-record","sites":{"b.example":"off"},"settings":{"theme":"dark"}}');
  await expect.poll(said('.import')).toContain('2 added');
  expect(choicesIn(await extension.stored())).toEqual([]);
  await extension.inPage('document.querySelector(".import .primary").click()');
  await expect.poll(() => extension.stored()).toMatchObject({ 'set:theme': 'dark', 'site:b.example': 'off' });
  await extension.closePage();
});

test('open tabs fall back to the defaults when the storage is cleared under them [F16]', async ({
  extension,
  visit,
}) => {
  await extension.intend({ type: 'set-site', site: 'example.test', on: false });
  const page = await visit(news, story);
  await extension.backstage('return browser.storage.local.clear()');
  await expectPainted(page, there);
});

test('the list beside the switch makes it one for the page alone, or for the site above with all below it', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, story);
  const beside = await visit('http://blog.example.test/', story);
  await expectPainted(page, there);
  await expectPainted(beside, there);
  await extension.openPage(`popup.html?tab=${await extension.tabOf(news)}`);
  const scopes = () =>
    extension.inPage(
      'return [...document.querySelectorAll(".panel-scope option")].map(({ value }) => value)',
    );
  await expect.poll(scopes).toEqual(expect.arrayContaining([news, 'news.example.test', 'example.test']));
  const choose = (scope: string) =>
    extension.inPage(
      `const list = document.querySelector('.panel-scope select');
       list.value = arguments[0];
       list.dispatchEvent(new Event('change', { bubbles: true }));`,
      scope,
    );
  const press = () => extension.inPage('document.querySelector("[role=switch]").click()');
  const label = () => extension.inPage('return document.querySelector("[role=switch]").ariaLabel');

  await choose(news);
  await expect.poll(label).toContain('page');
  await press();
  await expectPainted(page, []);
  await expect.poll(async () => choicesIn(await extension.stored())).toEqual([`site:${news}`]);
  await press();
  await expectPainted(page, there);

  await choose('example.test');
  await expect.poll(label).toContain('example.test');
  await press();
  await expectPainted(page, []);
  await expectPainted(beside, []);
  expect(choicesIn(await extension.stored())).toEqual(['site:example.test']);
  await extension.closePage();
});

test('a pause from the popup’s menu empties every page, and “Resume” ends it', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, story);
  const other = await visit('http://other.example2.test/', story);
  await expectPainted(page, there);
  await expectPainted(other, there);
  await extension.openPage(`popup.html?tab=${await extension.tabOf(news)}`);
  const press = (words: string) =>
    extension.inPage(
      `const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
         textContent.includes(arguments[0]));
       found?.click();
       return found !== undefined;`,
      words,
    );
  await expect.poll(() => press('1 hour')).toBe(true);
  await expectPainted(page, []);
  await expectPainted(other, []);
  await expect.poll(() => press('Resume')).toBe(true);
  await expectPainted(page, there);
  await expectPainted(other, there);
  expect(choicesIn(await extension.stored())).toEqual([]);
  await extension.closePage();
});
