import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldKey, pauseKey, siteItemKey } from '../../../core/settings/stored';
import { decide, firstRule, type SiteRule } from '../../../core/sites/rules';
import { keysFor } from '../../../core/sites/site-key';

// Gate and scanner name the stored items themselves, since importing the schema would bring it into every page.
const sourceOf = (path: string): string =>
  readFileSync(new URL(`../../../entrypoints/${path}`, import.meta.url), 'utf8');

describe('the scanner', () => {
  it('reads the items that the background writes', () => {
    const source = sourceOf('marks/choices.ts');
    expect(source).toContain(`'${fieldKey('markStyle')}'`);
    expect(source).toContain(`'${fieldKey('markScope')}'`);
  });
});

describe('the gate', () => {
  const source = sourceOf('gate/decision.ts');
  const literal = (name: string): string | undefined =>
    new RegExp(`const ${name} = '([^']+)'`).exec(source)?.[1];

  it('reads the items that the background writes', () => {
    expect(literal('rulePrefix')).toBe(siteItemKey(''));
    expect(literal('newSitesKey')).toBe(fieldKey('newSites'));
    expect(literal('pauseKey')).toBe(pauseKey);
  });

  it('decides as the background does', () => {
    const host = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
      .map((labels) => labels.join('.'));
    const rule = fc.constantFrom<SiteRule>('on', 'off');
    fc.assert(
      fc.property(host, fc.dictionary(host, rule), fc.option(rule), (site, rules, newSites) => {
        const items: Record<string, unknown> = {};
        for (const [key, value] of Object.entries(rules)) items[siteItemKey(key)] = value;
        if (newSites !== null) items[fieldKey('newSites')] = newSites;
        const keys = [...keysFor(site).map(siteItemKey), fieldKey('newSites'), pauseKey];
        expect(firstRule(keys, items) !== 'off').toBe(decide(site, (key) => rules[key], newSites ?? 'on').on);
      }),
    );
  });
});
