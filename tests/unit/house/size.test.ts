import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds, contentOf } from './package';

/** In kB of 1,000 bytes, minified. Who pays for which is in docs/decisions/0008. */
const budgets = [
  { script: 'gate.js', payer: 'every frame of every page', plain: 5, gzip: 2.75 },
  { script: 'scanner.js', payer: 'a page with a name', plain: 24, gzip: 11.2 },
  { script: 'marks.js', payer: 'a page with a mention', plain: 11.6, gzip: 4.7 },
  { script: 'listing.js', payer: 'a reader who rests on a mention or opens the popup', plain: 6, gzip: 3 },
  { script: 'compare.js', payer: 'a reader who rests on a mention', plain: 13, gzip: 6.5 },
  { script: 'card.js', payer: 'a reader who rests on a mention', plain: 75, gzip: 25 },
];

/** What a page with names in one script alone is sent: the scanner and that script's words. */
const withWords = [
  { words: 'latin', plain: 30, gzip: 15.1 },
  { words: 'cjk', plain: 26.4, gzip: 12.8 },
  { words: 'cyrillic', plain: 26.2, gzip: 12.3 },
  { words: 'hangul', plain: 24.9, gzip: 11.9 },
];

describe.each(builds)('%s', (build) => {
  test.each(withWords)('the scanner with its $words words is at most $plain kB', ({ words, plain, gzip }) => {
    const contents = ['scanner', `words-${words}`].map((name) => Buffer.from(contentOf(build, `${name}.js`)));
    const sum = (sizes: number[]) => sizes.reduce((all, each) => all + each, 0);
    expect(sum(contents.map(({ length }) => length))).toBeLessThanOrEqual(plain * 1000);
    expect(sum(contents.map((content) => gzipSync(content).length))).toBeLessThanOrEqual(gzip * 1000);
  });

  test.each(budgets)('$script, paid for by $payer, is at most $plain kB', ({ script, plain, gzip }) => {
    const content = Buffer.from(contentOf(build, script));
    expect(content.length).toBeLessThanOrEqual(plain * 1000);
    expect(gzipSync(content).length).toBeLessThanOrEqual(gzip * 1000);
  });

  test('the popup waits for its own script, what all pages share and one style sheet', () => {
    const files = [...contentOf(build, 'popup.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(files.map((path) => path?.replace(/-[^./]+\./, '.'))).toEqual([
      '/chunks/popup.js',
      '/chunks/pages.js',
      '/assets/popup.css',
    ]);
  });

  test('the texts of the dataset are in no script that a page without an open card pays for', () => {
    for (const script of ['gate.js', 'scanner.js']) {
      expect(contentOf(build, script)).not.toContain('become one of the world');
    }
  });
});
