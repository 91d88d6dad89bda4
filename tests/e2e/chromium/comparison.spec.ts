import type { Page } from '@playwright/test';
import { expectCard, expectNoCard, expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { readDoublyMarked } from '../harness/doubly-marked';
import { pageOf } from '../harness/pages';
import { passTime, restOn } from '../harness/pointer';
import { readerActs } from '../harness/visits';

const news = 'http://news.example.test/';
const claim = 'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.';
/** ms after which a sentence that was going to be compared has been, with the longest way to the page. */
const longerThanComparing = 1_500;

const expectDoublyMarked = (page: Page, texts: string[]) =>
  expect.poll(() => page.evaluate(readDoublyMarked), { message: 'marked double' }).toEqual(texts);

test('a sentence that gives a figure is marked double, and its card shows both sides', async ({ visit }) => {
  const page = await visit(news, pageOf(`<p>${claim}</p><p>Xiaomi EV grows.</p>`));
  await expectPainted(page, ['Xiaomi Auto', 'Xiaomi EV']);
  await expectDoublyMarked(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const { text } = await expectCard(page);
  expect(text).toMatch(/Here top three · ten years/);
  expect(text).toMatch(/Stated .*top five automakers.*28 Dec 2023/);
  expect(text).toContain('Differs from what was stated.');
  expect(text).toContain('here: 2033');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a figure in the sentence behind, which speaks on of the company, is compared too', async ({
  visit,
}) => {
  const next = 'It wants to be one of the world’s top five electric vehicle companies.';
  const page = await visit(
    news,
    pageOf(`<p>Xiaomi Auto was shown on Thursday. ${next}</p><p>Xiaomi EV grows. BYD wants it.</p>`),
  );
  await expectDoublyMarked(page, ['Xiaomi Auto']);
  await restOn(page, 'Xiaomi Auto');
  const { text, links } = await expectCard(page);
  expect(text).toContain('Here top five Stated become one of');
  expect(text).toMatch(/Not the same measure: .*Worded differently ?: Quartz/);
  expect(links.every((link) => link.startsWith('https://'))).toBe(true);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

const silent: [what: string, sentence: string][] = [
  [
    'a negation',
    'SU7 Ultra maker Xiaomi EV will not rank among the world’s top three carmakers within ten years.',
  ],
  ['a question', 'Will Xiaomi EV rank among the world’s top three carmakers within ten years?'],
  [
    'a third party’s forecast',
    'Analysts expect Xiaomi EV to rank among the world’s top three carmakers within ten years.',
  ],
];

for (const [what, sentence] of silent) {
  test(`${what} keeps the plain mark beside its twin that is compared`, async ({ visit }) => {
    const page = await visit(news, pageOf(`<p>${sentence}</p><p>${claim}</p>`));
    // The twin stands last: once it is marked double, the sentence before it has been looked at.
    await expectDoublyMarked(page, ['Xiaomi Auto']);
    await restOn(page, 'Xiaomi EV');
    const { text } = await expectCard(page);
    expect(text).not.toContain('Differs');
    await page.keyboard.press('Escape');
    await expectNoCard(page);
  });
}

test('what compares is sent only to pages that may give a figure', async ({ extension, visit }) => {
  const scripts = (tabId: number) =>
    extension.inWorker(async (id) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: id },
        func: () => Object.keys(globalThis.onRecord ?? {}),
      });
      return frame?.result ?? [];
    }, tabId);
  const page = await visit(news, pageOf('<p>Xiaomi Auto grows. The SU7 is blue.</p>'));
  await expectPainted(page, ['Xiaomi Auto', 'SU7']);
  const tab = await extension.tabOf(page);
  await expect.poll(() => scripts(tab)).toContain('comparisons');
  await passTime(page, longerThanComparing);
  expect(await scripts(tab)).not.toContain('compare');
});

test('a sentence that the page changes is compared anew', async ({ change, visit }) => {
  const page = await visit(news, pageOf(`<p>${claim}</p><p>Xiaomi EV grows.</p>`));
  await expectDoublyMarked(page, ['Xiaomi Auto']);
  await change(page, () => {
    const [first, second] = document.querySelectorAll('p');
    if (first) first.textContent = 'Xiaomi Auto grows.';
    if (second) second.textContent = 'Xiaomi EV wants to become one of the world’s top five automakers.';
  });
  await expectDoublyMarked(page, ['Xiaomi EV']);
});

test('a site that is switched off and on again has its figures compared again', async ({
  extension,
  visit,
}) => {
  const page = await visit(news, pageOf(`<p>${claim}</p><p>Xiaomi EV grows.</p>`));
  await expectDoublyMarked(page, ['Xiaomi Auto']);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: true });
  await expectPainted(page, ['Xiaomi Auto', 'Xiaomi EV']);
  await expectDoublyMarked(page, ['Xiaomi Auto']);
});

test('the toolbar and the popup tell how many figures differ', async ({ context, extension, visit }) => {
  const page = await visit(news, pageOf(`<p>${claim}</p><p>Xiaomi EV grows.</p>`));
  const tabId = await extension.tabOf(page);
  const title = () => extension.backstage.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  await expect.poll(title).toBe('On Record: mentions on this page: 2, figures that differ: 2');
  await readerActs(page);
  const popup = await context.newPage();
  await popup.goto(extension.url(`popup.html?tab=${tabId}`));
  await expect(popup.getByText('2 figures differ')).toBeVisible();
  await popup.getByRole('tab', { name: 'On this page' }).click();
  await expect(popup.locator('.mention', { hasText: 'differs' })).toHaveCount(1);
});
