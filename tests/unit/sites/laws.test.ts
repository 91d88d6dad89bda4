import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displaySite } from '../../../core/sites/display';
import { isPageKey, pageKey } from '../../../core/sites/page-key';
import { ruleKeyFrom, siteOfRule } from '../../../core/sites/rule-key';
import { decide, firstRule, type SiteRule } from '../../../core/sites/rules';
import { readSites } from '../../../core/sites/site-input';
import { keysFor, siteKey, siteKeyFromInput } from '../../../core/sites/site-key';
import { sourcesIn } from '../house/sources';

describe('a site’s key', () => {
  it('is the same for every spelling of its address, and its own key [G01]', () => {
    const spelling = fc.record({
      domain: fc.domain(),
      upper: fc.boolean(),
      dot: fc.boolean(),
      port: fc.constantFrom('', ':443', ':8443'),
      user: fc.constantFrom('', 'user:pass@'),
      rest: fc.constantFrom('', '/', '/a?b=c#d'),
    });
    fc.assert(
      fc.property(spelling, ({ domain, upper, dot, port, user, rest }) => {
        const key = siteKey(`https://${domain}/`);
        const host = `${upper ? domain.toUpperCase() : domain}${dot ? '.' : ''}`;
        expect(siteKey(`https://${user}${host}${port}${rest}`)).toBe(key);
        expect(siteKeyFromInput(`${host}${rest}`)).toBe(key);
        expect(siteKeyFromInput(key ?? '')).toBe(key);
      }),
    );
  });

  it.each([
    ['https://EXAMPLE.com.', 'example.com'],
    ['https://www.example.com', 'www.example.com'],
    ['https://a.b.example.com', 'a.b.example.com'],
    ['https://com/', 'com'],
    ['https://co.uk/', 'co.uk'],
    ['https://me.github.io/', 'me.github.io'],
    ['http://[2001:DB8::1]:80/', '[2001:db8::1]'],
    ['https://xn--p1ai/', 'xn--p1ai'],
    [`https://${'a.'.repeat(126)}a/`, `${'a.'.repeat(126)}a`],
  ])('of %s is %s [G01]', (address, key) => {
    expect(siteKey(address)).toBe(key);
  });

  it.each([
    'filesystem:https://x.example/temporary/a',
    'chrome-extension://abc/x',
    'null',
    'about:srcdoc',
    'data:,x',
  ])('is none for %s, and neither is a page’s [G02]', (address) => {
    expect(siteKey(address)).toBeNull();
    expect(pageKey(address)).toBeNull();
  });

  it('is shown in letters that can not pass for others: as the ASCII the browser reads [G01]', () => {
    const mixed = siteKey('https://ехаmple.com/') ?? '';
    expect(displaySite(mixed)).toMatch(/^xn--[\x20-\x7e]+$/);
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (address) => {
        expect(displaySite(siteKey(address) ?? '')).toMatch(/^[\x20-\x7e…]*$/);
      }),
    );
  });
});

describe('a page’s key', () => {
  it('is its address without a place in it, and can be told from a site’s', () => {
    expect(pageKey('https://user:pw@News.Example.com.:443/a/?b=1#c')).toBe('https://news.example.com/a/?b=1');
    expect(pageKey('file:///home/me/a.html#b')).toBe('file:///home/me/a.html');
    expect(pageKey(`https://a.example/${'b'.repeat(3_000)}`)).toBeNull();
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const key = pageKey(address);
        if (key === null) return;
        expect(isPageKey(key)).toBe(true);
        expect(isPageKey(siteKey(address) ?? '')).toBe(false);
        expect(pageKey(key)).toBe(key);
        expect(ruleKeyFrom(key)).toBe(key);
        expect(siteOfRule(key)).toBe(siteKey(address));
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read as a site, a page or neither without throwing, and one of a million letters at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        pageKey(text);
        ruleKeyFrom(text);
        readSites(text);
        keysFor(text);
      }),
    );
    const began = performance.now();
    for (const text of [
      'a.'.repeat(500_000),
      '*'.repeat(1_000_000),
      'x'.repeat(1_000_000),
      '\n'.repeat(1_000_000),
    ]) {
      readSites(text);
      ruleKeyFrom(text);
    }
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('what a person types, line by line', () => {
  it.each([
    ['*', 'pattern'],
    ['.*', 'pattern'],
    ['/ads[0-9]+/', 'pattern'],
    ['http://', 'invalid'],
    ['a b', 'several'],
    ['a.com,b.com', 'several'],
    ['javascript:alert(1)', 'scheme'],
    ['chrome://flags', 'scheme'],
    ['about:blank', 'scheme'],
    [`${'x'.repeat(64)}`.repeat(160), 'invalid'],
  ])('%j is refused: %s [G09]', (line, why) => {
    expect(readSites(line)).toMatchObject({ sites: [], refused: [{ line: 1, why }] });
  });

  it.each([
    ['*.example.com', 'example.com'],
    ['.example.com', 'example.com'],
    ['localhost:3000', 'localhost:3000'],
    ['[::1]', '[::1]'],
    ['🚗.example', 'xn--p68h.example'],
    ['HTTPS://Example.com/a', 'example.com'],
    ['intranet', 'intranet'],
  ])('%j is taken as %s [G09]', (line, site) => {
    expect(readSites(line)).toEqual({ sites: [site], refused: [] });
  });

  it('counts lines as editors do, and takes each site once', () => {
    expect(readSites('a.example\r\n\r\nb c\rA.example.\n')).toEqual({
      sites: ['a.example'],
      refused: [{ line: 3, text: 'b c', why: 'several' }],
    });
  });
});

describe('rules', () => {
  const label = fc.constantFrom('a', 'b', 'ab', 'example', 'com', 'net');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

  it('cover a site exactly when it is theirs or stands below it, whatever it ends with [G03]', () => {
    fc.assert(
      fc.property(host, host, (site, rule) => {
        const covered = decide(site, (key) => (key === rule ? 'off' : null), 'on').by === rule;
        expect(covered).toBe(site === rule || site.endsWith(`.${rule}`));
      }),
    );
  });

  it('are never made into an expression', () => {
    const making = [...sourcesIn('core'), ...sourcesIn('entrypoints')].filter(
      ({ path, text }) =>
        /\/(?:sites|settings|background|gate)\//.test(path) && /new RegExp|RegExp\(/.test(text),
    );
    expect(making.map(({ path }) => path)).toEqual([]);
  });

  it.each([5_000, 50_000])('of %i are looked up in 50 µs [G08]', (count) => {
    const rules = new Map<string, SiteRule>(
      Array.from({ length: count }, (_, at) => [`site-${at}.example.com`, at % 2 === 0 ? 'off' : 'on']),
    );
    const items = Object.fromEntries([...rules].map(([key, rule]) => [`site:${key}`, rule]));
    const sites = Array.from({ length: 1_000 }, (_, at) => `a.b.c.site-${at * 5}.example.com`);
    const timed = (look: (site: string) => unknown): number => {
      const began = performance.now();
      for (const site of sites) look(site);
      return ((performance.now() - began) * 1_000) / sites.length;
    };
    const asBackground = (site: string) => decide(site, (key) => rules.get(key), 'on');
    const asGate = (site: string) =>
      firstRule(
        keysFor(site).map((key) => `site:${key}`),
        items,
      );
    // The best of several: what else the machine does is none of the look-up’s.
    const best = (look: (site: string) => unknown) =>
      Math.min(...Array.from({ length: 5 }, () => timed(look)));
    expect(best(asBackground)).toBeLessThanOrEqual(50);
    expect(best(asGate)).toBeLessThanOrEqual(50);
  });
});
