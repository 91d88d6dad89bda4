import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFixed,
  noPolicy,
  ownChoices,
  type Policy,
  parsePolicy,
  policyChange,
} from '../../../core/settings/policy';
import { fieldNames, fields } from '../../../core/settings/settings';
import { rulesFrom, type StoredItems, settingsFrom } from '../../../core/settings/stored';
import { createWriter } from '../../../core/settings/writer';
import { decide, type SiteRule } from '../../../core/sites/rules';
import { anyFields, anyRules, anySite } from './any';
import { FakeArea } from './fake-area';

function put(items: StoredItems, { set, remove }: { set: StoredItems; remove: string[] }): StoredItems {
  const all = Object.entries({ ...items, ...set });
  return Object.fromEntries(all.filter(([key]) => !remove.includes(key)));
}

const policy: Policy = {
  settings: { markStyle: 'solid', newSites: 'off' },
  sites: new Map([
    ['example.com', 'off'],
    ['intranet.example.com', 'on'],
  ]),
};

describe('a policy', () => {
  it('is read from what the browser hands over', () => {
    expect(
      parsePolicy({
        settings: { markStyle: 'solid', newSites: 'off' },
        sitesOff: ['Example.com.'],
        sitesOn: ['https://intranet.example.com/start'],
      }),
    ).toEqual(policy);
  });

  it.each([
    undefined,
    null,
    1,
    'x',
    [],
    { settings: 1 },
    { sitesOff: 'all' },
    { sitesOn: [1, null, '*', 'a b'] },
    { settings: { theme: 'pink' } },
  ])('that makes no sense fixes nothing: %j [F15]', (value) => {
    expect(parsePolicy(value)).toEqual(noPolicy);
  });

  it('is read from anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parsePolicy(value)));
  });

  it('that lists a site both ways switches it off', () => {
    const { sites } = parsePolicy({ sitesOn: ['a.example'], sitesOff: ['a.example'] });
    expect([...sites]).toEqual([['a.example', 'off']]);
  });

  it('fixes a site with all that is below it', () => {
    expect(isFixed(policy, 'news.example.com')).toBe(true);
    expect(isFixed(policy, 'https://news.example.com/a')).toBe(true);
    expect(isFixed(policy, 'example.org')).toBe(false);
  });
});

describe('what is stored under a policy', () => {
  const anyPolicy: fc.Arbitrary<Policy> = fc
    .tuple(anyFields, anyRules)
    .map(([settings, rules]) => ({ settings, sites: new Map(Object.entries(rules)) }));
  const anyItems: fc.Arbitrary<StoredItems> = fc
    .tuple(anyFields, anyRules)
    .map(([settings, rules]) =>
      Object.fromEntries([
        ...Object.entries(settings).map(([name, value]) => [`set:${name}`, value]),
        ...Object.entries(rules).map(([site, rule]) => [`site:${site}`, rule]),
      ]),
    );

  it('says what the policy fixes, for every setting and every site below its own [F15]', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, anySite, (items, fixed, site) => {
        const stored = put(items, policyChange(fixed, items));
        expect(settingsFrom(stored)).toMatchObject(fixed.settings);
        if (!isFixed(fixed, site)) return;
        const rules = rulesFrom(stored);
        const by = (all: ReadonlyMap<string, SiteRule>) => decide(site, (key) => all.get(key), 'on');
        expect(by(rules)).toEqual(by(fixed.sites));
      }),
    );
  });

  it('keeps what the user had chosen, through any change of policy, and gives it back [F15]', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, anyPolicy, (items, first, second) => {
        let stored = items;
        for (const fixed of [first, second, second]) {
          stored = put(stored, policyChange(fixed, stored));
          expect(ownChoices(stored)).toEqual(items);
        }
        expect(put(stored, policyChange(noPolicy, stored))).toEqual(items);
      }),
    );
  });

  it('stays as it is when nothing has changed', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, fixed) => {
        const stored = put(items, policyChange(fixed, items));
        expect(policyChange(fixed, stored)).toEqual({ set: {}, remove: [] });
      }),
    );
  });

  it('is there whole or not at all, wherever the background dies', async () => {
    const before = { 'set:markStyle': 'tint', 'site:news.example.com': 'on' };
    const over = (area: FakeArea) =>
      createWriter({ area, policy: async () => policy, wait: async () => undefined });
    const whole = new FakeArea(before);
    await over(whole).followPolicy();
    for (let deathAt = 0; deathAt < whole.calls; deathAt += 1) {
      const area = new FakeArea(before);
      Object.assign(area, { deathAt, carriesOut: deathAt % 2 === 0 });
      await over(area)
        .followPolicy()
        .catch(() => undefined);
      const next = new FakeArea(area.stored);
      await over(next).followPolicy();
      expect(next.stored).toEqual(whole.stored);
      expect(ownChoices(next.stored)).toEqual(before);
    }
  });
});

describe('a choice about what is fixed', () => {
  const over = (area: FakeArea) =>
    createWriter({ area, policy: async () => policy, wait: async () => undefined });

  it.each([
    { type: 'set-site', site: 'news.example.com', on: true },
    { type: 'forget-site', site: 'example.com' },
    { type: 'set-page', page: 'https://news.example.com/a', on: false },
    { type: 'set-field', name: 'markStyle', value: 'tint' },
  ] as const)('is refused: %j [F15]', async (intent) => {
    const area = new FakeArea();
    await over(area).followPolicy();
    const { stored } = area;
    await expect(over(area).apply(intent)).rejects.toThrow('locked');
    expect(area.stored).toEqual(stored);
  });

  it('among others leaves it alone and makes the others [F15]', async () => {
    const area = new FakeArea({ 'site:other.example': 'off' });
    await over(area).followPolicy();
    await over(area).apply({
      type: 'replace',
      fields: { markStyle: 'tint', theme: 'dark' },
      rules: { 'example.com': 'on', 'a.example': 'off' },
    });
    expect(settingsFrom(area.stored)).toMatchObject({ markStyle: 'solid', newSites: 'off', theme: 'dark' });
    expect(Object.fromEntries(rulesFrom(area.stored))).toEqual({
      'a.example': 'off',
      'example.com': 'off',
      'intranet.example.com': 'on',
    });
  });
});

it('the browser is told of every setting that can be fixed, and of each of its values [F15]', () => {
  const path = new URL('../../../assets/public/managed-schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(schema.properties).sort()).toEqual(['settings', 'sitesOff', 'sitesOn']);
  const offered: Record<string, { type: string; enum?: string[] }> = schema.properties.settings.properties;
  expect(Object.keys(offered)).toEqual(fieldNames);
  for (const name of fieldNames) {
    const field: { accepts(value: unknown): boolean } = fields[name];
    for (const value of offered[name]?.enum ?? [])
      expect(field.accepts(value), `${name}: ${value}`).toBe(true);
    expect(offered[name]?.type).toBe(typeof fields[name].fallback);
  }
});
