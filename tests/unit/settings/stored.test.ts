import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIntent } from '../../../core/settings/intent';
import { migrate } from '../../../core/settings/migrate';
import { isPaused, parsePause } from '../../../core/settings/pause';
import { fieldNames, fields, parseSettings } from '../../../core/settings/settings';
import { fieldKey, rulesFrom, settingsFrom } from '../../../core/settings/stored';

const defaults = parseSettings(() => undefined);

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(settingsFrom({})).toEqual(defaults);
    expect(defaults).toMatchObject({ opening: 'hover', delay: 'normal', newSites: 'on', badge: true });
  });

  it('lose a bad field alone', () => {
    const read = settingsFrom({ 'set:theme': 'dark', 'set:delay': 7, 'set:badge': 'yes', other: 1 });
    expect(read).toEqual({ ...defaults, theme: 'dark' });
  });

  it('are valid whatever is stored', () => {
    const item = fc.oneof(fc.anything(), fc.constantFrom('on', 'off', 'dark', 'long', 'tint', true));
    const items = fc.dictionary(fc.constantFrom(...fieldNames.map(fieldKey), 'site:x', '__proto__'), item);
    fc.assert(
      fc.property(items, (stored) => {
        const read = settingsFrom(stored);
        for (const name of fieldNames) {
          const field: { accepts(value: unknown): boolean } = fields[name];
          expect(field.accepts(read[name])).toBe(true);
        }
      }),
    );
  });

  it('keep only rules that are on or off', () => {
    const rules = rulesFrom({
      'site:a.example': 'off',
      'site:b.example': 'maybe',
      'set:theme': 'dark',
      'site:c.example': 'on',
    });
    expect([...rules]).toEqual([
      ['a.example', 'off'],
      ['c.example', 'on'],
    ]);
  });
});

describe('migration', () => {
  it('marks a fresh store with the schema and leaves the rest alone', () => {
    expect(migrate({ 'site:a.example': 'off' })?.change).toEqual({ set: { schema: 1 }, remove: [] });
  });

  it('does nothing twice, and nothing to a newer store', () => {
    expect(migrate({ schema: 1 })).toBeNull();
    expect(migrate({ schema: 99, 'set:future': 1 })).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (items) => void migrate(items)));
  });
});

describe('a pause', () => {
  it('holds until its time, or until the facts change', () => {
    expect(isPaused({ kind: 'until', until: 100 }, 99, 'v1')).toBe(true);
    expect(isPaused({ kind: 'until', until: 100 }, 100, 'v1')).toBe(false);
    expect(isPaused({ kind: 'facts', version: 'v1' }, 0, 'v1')).toBe(true);
    expect(isPaused({ kind: 'facts', version: 'v1' }, 0, 'v2')).toBe(false);
  });

  it.each([undefined, null, 3, {}, { kind: 'until', until: Number.NaN }, { kind: 'facts' }, { kind: 'x' }])(
    'is none where %j is stored',
    (stored) => {
      expect(parsePause(stored)).toBeNull();
    },
  );
});

describe('intents', () => {
  it('are read with their site made canonical', () => {
    expect(parseIntent({ type: 'set-site', site: 'https://News.Example.com/a', on: false })).toEqual({
      type: 'set-site',
      site: 'news.example.com',
      on: false,
    });
  });

  it.each([
    null,
    'set-site',
    { type: 'set-site', site: '*', on: true },
    { type: 'set-site', site: 'a.example', on: 'yes' },
    { type: 'set-field', name: '__proto__', value: 1 },
    { type: 'set-field', name: 'theme', value: 'purple' },
    { type: 'pause', pause: { kind: 'until' } },
    { type: 'replace', fields: null, rules: {} },
    { type: 'erase' },
  ])('are refused: %j', (value) => {
    expect(parseIntent(value)).toBeNull();
  });

  it('that replace keep what is valid and drop the rest', () => {
    const value = {
      type: 'replace',
      fields: { theme: 'dark', delay: 0 },
      rules: { 'A.example': 'off', 'b.example': 1 },
    };
    expect(parseIntent(value)).toEqual({
      type: 'replace',
      fields: { theme: 'dark' },
      rules: { 'a.example': 'off' },
    });
  });

  it('are read from anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseIntent(value)));
  });
});
