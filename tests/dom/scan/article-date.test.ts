import { afterEach, expect, test } from 'vitest';
import { articleDate } from '../../../entrypoints/listing/article-date';

function page(head: string, body = ''): void {
  document.head.insertAdjacentHTML('beforeend', `<template></template>${head}`);
  document.body.innerHTML = body;
}

const before = document.head.innerHTML;
afterEach(() => {
  document.head.innerHTML = before;
  document.body.replaceChildren();
});

test.each([
  ['Open Graph', '<meta property="article:published_time" content="2024-03-28T10:00:00+08:00">'],
  ['microdata', '<meta itemprop="datePublished" content="2024-03-28">'],
  ['a named meta element', '<meta name="date" content="2024-03-28 09:00">'],
  ['Dublin Core', '<meta name="dcterms.created" content="2024-03-28">'],
  [
    'linked data',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-28T02:00:00Z"}</script>',
  ],
])('is read from %s', (_, head) => {
  page(head);
  expect(articleDate()).toBe('2024-03-28');
});

test('is read from the article’s own time element', () => {
  page('', '<article><time datetime="2024-03-28">Thursday</time></article>');
  expect(articleDate()).toBe('2024-03-28');
});

test('is taken from metadata before a time element', () => {
  page(
    '<meta property="article:published_time" content="2024-03-28">',
    '<article><time datetime="2020-01-01">then</time></article>',
  );
  expect(articleDate()).toBe('2024-03-28');
});

test('is found in a later piece of linked data where the first has none', () => {
  page(
    '<script type="application/ld+json">{"@type":"BreadcrumbList"}</script>' +
      '<script type="application/ld+json">{"datePublished":"2024-03-28"}</script>',
  );
  expect(articleDate()).toBe('2024-03-28');
});

test('is null where the page tells none, or none that can be read', () => {
  page('<meta name="date" content="last Thursday">', '<time datetime="12:00">noon</time>');
  expect(articleDate()).toBeNull();
});
