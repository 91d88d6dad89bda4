import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysFor, siteKey, siteKeyFromInput } from '../../../core/sites/site-key';

describe('the key of a site', () => {
  it.each([
    ['https://EXAMPLE.com./a?b#c', 'example.com'],
    ['http://www.example.com:80/', 'www.example.com'],
    ['https://example.com:8443/', 'example.com'],
    ['https://user:pass@sub.sub.example.co.uk/', 'sub.sub.example.co.uk'],
    ['http://localhost/', 'localhost'],
    ['http://localhost:3000/x', 'localhost:3000'],
    ['http://app.localhost:3000/x', 'app.localhost:3000'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://[2001:DB8::1]/', '[2001:db8::1]'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
    ['https://faß.de/', 'xn--fa-hia.de'],
    ['https://under_score.example/', 'under_score.example'],
    ['file:///home/me/a.html', 'file:'],
    ['blob:https://example.com/1234', 'example.com'],
  ])('of %s is %s', (address, key) => {
    expect(siteKey(address)).toBe(key);
  });

  it.each([
    'about:blank',
    'about:srcdoc',
    'data:text/html,x',
    'chrome://settings',
    'chrome-extension://abc/x',
    'null',
    '',
    'nonsense',
  ])('is none for %s', (address) => {
    expect(siteKey(address)).toBeNull();
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const key = siteKey(`https://${domain}/path`);
        expect(key).not.toBeNull();
        expect(siteKey(`https://${key}/`)).toBe(key);
      }),
    );
  });

  it('is found for any text without throwing [G01 G02]', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        siteKey(text);
        siteKeyFromInput(text);
      }),
    );
  });
});

describe('what a person types', () => {
  it.each([
    ['example.com', 'example.com'],
    [' *.Example.com ', 'example.com'],
    ['https://news.example.com/path', 'news.example.com'],
    ['localhost:3000', 'localhost:3000'],
    ['file:///tmp/a', 'file:'],
  ])('%j names %s', (typed, key) => {
    expect(siteKeyFromInput(typed)).toBe(key);
  });

  it.each(['', '   ', '*', '.*', 'http://', 'a b', 'a.com,b.com', 'javascript:alert(1)', 'chrome://flags'])(
    '%j names no site',
    (typed) => {
      expect(siteKeyFromInput(typed)).toBeNull();
    },
  );
});

describe('the keys that can cover a site', () => {
  it('go from the site to its parents, label by label', () => {
    expect(keysFor('a.news.example.com')).toEqual([
      'a.news.example.com',
      'news.example.com',
      'example.com',
      'com',
    ]);
  });

  it('end with the address itself for numbers and local files', () => {
    expect(keysFor('127.0.0.1:8080')).toEqual(['127.0.0.1:8080', '127.0.0.1']);
    expect(keysFor('[::1]:8080')).toEqual(['[::1]:8080', '[::1]']);
    expect(keysFor('file:')).toEqual(['file:']);
  });
});
