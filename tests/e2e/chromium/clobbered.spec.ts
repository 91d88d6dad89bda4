import type { Page } from '@playwright/test';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';
const story = '<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>';
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

/** Every member of these interfaces, as the engine defines them. */
const membersOf = (page: Page, interfaces: string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const owners = wanted.map((name) => (Reflect.get(window, name) as { prototype: object }).prototype);
    return [...new Set(owners.flatMap((owner) => Object.getOwnPropertyNames(owner)))];
  }, interfaces);

test('a page that hides every member of its document behind names is marked all the same [A02]', async ({
  visit,
}) => {
  const page = await visit('http://plain.example.test/', pageOf('<p>Rain.</p>'));
  const members = await membersOf(page, ['Document', 'Node', 'EventTarget']);
  expect(members.length).toBeGreaterThan(200);
  const names = members
    .map(
      (name) => `<img name="${name}" alt=""><form name="${name}" hidden></form><embed name="${name}" hidden>`,
    )
    .join('');
  await visit(news, pageOf(names + story));
  await expectPainted(page, marks);
});

test('a form whose fields hide every member it has is marked, inside and around [A03]', async ({
  visit,
  change,
}) => {
  const page = await visit('http://plain.example.test/', pageOf('<p>Rain.</p>'));
  const members = await membersOf(page, ['HTMLFormElement', 'HTMLElement', 'Element', 'Node', 'EventTarget']);
  expect(members.length).toBeGreaterThan(250);
  const fields = members.map((name) => `<input name="${name}" hidden>`).join('');
  await visit(news, pageOf(`Xiaomi EV<form>${fields}The SU7 Ultra<p>Xiaomi Auto</p></form>`));
  await expectPainted(page, ['Xiaomi EV', 'SU7 Ultra', 'Xiaomi Auto']);
  // The form itself moves, changes and goes: its hidden members are asked then.
  await change(page, () => {
    const append = Element.prototype.append;
    const [form] = document.getElementsByTagName('form');
    if (form) append.call(form, 'and 小米汽车');
    if (form) document.body.prepend(form);
  });
  await expectPainted(page, ['SU7 Ultra', 'Xiaomi Auto', '小米汽车', 'Xiaomi EV']);
  await change(page, () => document.body.replaceChildren('Xiaomi EV'));
  await expectPainted(page, ['Xiaomi EV']);
});
