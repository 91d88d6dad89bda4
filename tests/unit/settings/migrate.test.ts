import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupKey, migrate, type Step, versionOf } from '../../../core/settings/migrate';
import { noPolicy } from '../../../core/settings/policy';
import { chosenFrom, rulesFrom, type StoredItems, schemaVersion } from '../../../core/settings/stored';
import { createWriter } from '../../../core/settings/writer';
import { FakeArea } from './fake-area';

// Steps as later versions may bring them: one renames, one takes apart, one removes.
const renames: Step = (items) =>
  'set:hover' in items
    ? { set: { 'set:opening': items['set:hover'] }, remove: ['set:hover'] }
    : { set: {}, remove: [] };
const takesApart: Step = (items) =>
  Array.isArray(items.off)
    ? { set: Object.fromEntries(items.off.map((host) => [`site:${String(host)}`, 'off'])), remove: ['off'] }
    : { set: {}, remove: [] };
const removes: Step = () => ({ set: {}, remove: ['set:gone'] });
const steps = [renames, takesApart, removes];
const target = 4;

const old = { schema: 1, 'set:hover': 'click', off: ['a.example', 'b.example'], 'set:gone': 1, own: 'kept' };
const lifted = {
  schema: 4,
  'set:opening': 'click',
  'site:a.example': 'off',
  'site:b.example': 'off',
  own: 'kept',
};

function lift(items: StoredItems, from?: number): StoredItems {
  const migration = migrate(items, steps, from ?? target);
  if (migration === null) return items;
  const { set, remove } = migration.change;
  const all = { ...items, ...migration.backup, ...set };
  return Object.fromEntries(Object.entries(all).filter(([key]) => !remove.includes(key)));
}

const writerOver = (area: FakeArea) =>
  createWriter({ area, policy: async () => noPolicy, wait: async () => undefined, steps, version: target });

describe('a migration', () => {
  it('lifts what an older version stored, and keeps what it does not know', () => {
    expect(lift(old)).toEqual(lifted);
  });

  it('comes to the same in one go and step by step, and twice as once', () => {
    expect(lift(lift(lift(old, 2), 3), 4)).toEqual(lifted);
    expect(lift(lift(old))).toEqual(lifted);
  });

  it('takes whatever is stored under any version’s mark, without throwing', () => {
    const items = fc.dictionary(
      fc.constantFrom('off', 'set:hover', 'set:gone', 'site:x', backupKey(1), backupKey(2), '__proto__'),
      fc.anything(),
    );
    fc.assert(
      fc.property(items, fc.anything(), (stored, schema) => {
        const result = lift({ ...stored, schema });
        if (versionOf({ schema }) <= target) expect(result.schema).toBe(target);
        expect(migrate(result, steps, target)).toBeNull();
      }),
    );
  });

  it('broken off at any point is brought to its end by the next life, with an image of what was until then [F08]', async () => {
    const whole = new FakeArea(old);
    await writerOver(whole).lift();
    expect(whole.stored).toEqual(lifted);
    for (let deathAt = 0; deathAt < whole.calls; deathAt += 1) {
      for (const carriesOut of [false, true]) {
        const area = new FakeArea(old);
        Object.assign(area, { deathAt, carriesOut });
        await writerOver(area)
          .lift()
          .catch(() => undefined);
        const { stored } = area;
        // Untouched, or with the image beside it, or done.
        if (stored.schema === 1) expect({ ...stored, ...old }).toEqual(stored);
        if (stored['set:hover'] === undefined && stored.schema !== target)
          expect(stored[backupKey(1)]).toEqual(old);
        const next = new FakeArea(stored);
        await writerOver(next).apply({ type: 'set-field', name: 'theme', value: 'dark' });
        expect(next.stored, `death at call ${deathAt}`).toEqual({ ...lifted, 'set:theme': 'dark' });
      }
    }
  });
});

describe('every version that was shipped', () => {
  const folder = new URL('golden/', import.meta.url);
  const golden = readdirSync(folder).sort();

  it('has a file of what it stored', () => {
    expect(golden).toEqual(Array.from({ length: schemaVersion }, (_, at) => `v${at + 1}.json`));
  });

  it.each(golden)('is read by this one: %s [F08]', (name) => {
    const { stored, settings, rules } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const migration = migrate(stored);
    const items: StoredItems = { ...stored, ...migration?.change.set };
    for (const key of migration?.change.remove ?? []) delete items[key];
    expect(items.schema).toBe(schemaVersion);
    expect(chosenFrom(items)).toEqual(settings);
    expect(Object.fromEntries(rulesFrom(items))).toEqual(rules);
  });
});
