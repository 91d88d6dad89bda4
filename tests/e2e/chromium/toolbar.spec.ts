import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto, 小米汽车 and the SU7 Ultra</p>');

test('the badge tells the number of mentions, all frames counted', async ({ extension, visit, page }) => {
  await visit(news, pageOf('<p>Xiaomi Auto</p><iframe srcdoc="<p>小米汽车 and Xiaomi EV</p>"></iframe>'));
  const tabId = await extension.tabOf(page);
  const badge = () => extension.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await expect.poll(badge).toBe('3');
});

test('the badge follows the page, and is empty where the site is off', async ({
  change,
  extension,
  visit,
  page,
}) => {
  await visit(news, story);
  const tabId = await extension.tabOf(page);
  const badge = () => extension.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await expect.poll(badge).toBe('3');
  await change(page, () => document.body.append('Xiaomi EV'));
  await expect.poll(badge).toBe('4');
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expect.poll(badge).toBe('');
});

test('the badge stays empty where the reader wants none', async ({ extension, visit, page }) => {
  await extension.intend({ type: 'set-field', name: 'badge', value: false });
  await visit(news, story);
  await expectPainted(page, ['Xiaomi Auto', '小米汽车', 'SU7 Ultra']);
  const tabId = await extension.tabOf(page);
  const title = () => extension.backstage.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  // The title is set after the badge: once it tells the count, the badge has been decided on.
  await expect.poll(title).toContain('3');
  expect(await extension.backstage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe(
    '',
  );
});
