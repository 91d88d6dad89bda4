import type { Page } from 'puppeteer-core';
import { readDoublyMarked } from '../harness/doubly-marked';
import { pageOf } from '../harness/pages';
import { expect, expectPainted, test } from './stage';

const news = 'http://news.example.test/';
const claim = 'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.';

const expectDoublyMarked = (page: Page, texts: string[]) =>
  expect.poll(() => page.evaluate(readDoublyMarked)).toEqual(texts);

test('a sentence that gives a figure is marked double, beside one that gives none', async ({ visit }) => {
  const page = await visit(news, pageOf(`<p>${claim}</p><p>Xiaomi EV grows.</p>`));
  await expectPainted(page, ['Xiaomi Auto', 'Xiaomi EV']);
  await expectDoublyMarked(page, ['Xiaomi Auto']);
});

test('negations, questions and forecasts of others keep the plain mark', async ({ visit }) => {
  const page = await visit(
    news,
    pageOf(
      `<p>Xiaomi EV will not rank among the world’s top three carmakers within ten years.</p>
      <p>Will Xiaomi EV rank among the world’s top three carmakers within ten years?</p>
      <p>Analysts expect Xiaomi EV to rank among the world’s top three carmakers within ten years.</p>
      <p>${claim}</p>`,
    ),
  );
  // What is compared stands last: once it is marked double, the sentences before it have been looked at.
  await expectDoublyMarked(page, ['Xiaomi Auto']);
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
