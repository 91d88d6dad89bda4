import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredIntent } from '../../../core/settings/change';
import { noPolicy, type Policy } from '../../../core/settings/policy';
import type { StoredItems } from '../../../core/settings/stored';
import { createWriter, RefusedChoice, type StoreArea } from '../../../core/settings/writer';
import { FakeArea } from './fake-area';

interface Waits {
  ms: number[];
}

function writerOver(area: StoreArea, policy: Policy = noPolicy, waits: Waits = { ms: [] }) {
  return createWriter({
    area,
    policy: async () => policy,
    wait: async (ms) => void waits.ms.push(ms),
  });
}

const off = (site: string): StoredIntent => ({ type: 'set-site', site, on: false });

describe('a choice', () => {
  it('is stored when it is acknowledged, and changes nothing else', async () => {
    const area = new FakeArea({ 'set:theme': 'dark', other: 1 });
    await writerOver(area).apply(off('a.example'));
    expect(area.stored).toEqual({ 'set:theme': 'dark', other: 1, 'site:a.example': 'off' });
  });

  it('writes nothing before one is made, whatever is stored or missing [F01]', async () => {
    for (const items of [{}, { 'set:theme': null }, { 'site:a.example': null }] as StoredItems[]) {
      const area = new FakeArea(items);
      await writerOver(area).recover();
      await writerOver(area).followPolicy();
      expect(area.writes).toBe(0);
    }
  });

  it('for a parent goes together with the contrary rules below it, or not at all [E01]', async () => {
    const before = { 'site:news.example.com': 'on' };
    const intent: StoredIntent = { ...off('example.com'), forget: ['news.example.com'] } as StoredIntent;
    await everyDeath(before, intent, { 'site:example.com': 'off' });
  });

  it('for a parent that inherits the same from what goes leaves no needless rule', async () => {
    const area = new FakeArea({ 'site:a.example.com': 'off' });
    await writerOver(area).apply({
      type: 'set-site',
      site: 'example.com',
      on: true,
      forget: ['a.example.com'],
    });
    expect(area.stored).toEqual({});
  });

  it('for one page is a rule of its own, taken back by removing it', async () => {
    const area = new FakeArea();
    const page = 'https://news.example.com/a?b=1';
    await writerOver(area).apply({ type: 'set-page', page, on: false });
    expect(area.stored).toEqual({ [`site:${page}`]: 'off' });
    await writerOver(area).apply({ type: 'set-page', page, on: true });
    expect(area.stored).toEqual({});
  });
});

/** Dies at every call the change makes, before and after it takes hold, and looks at what the next life makes of it. */
async function everyDeath(before: StoredItems, intent: StoredIntent, after: StoredItems): Promise<void> {
  const whole = new FakeArea(before);
  await writerOver(whole).apply(intent);
  expect(whole.stored).toEqual(after);
  for (let deathAt = 0; deathAt < whole.calls; deathAt += 1) {
    for (const carriesOut of [false, true]) {
      const area = new FakeArea(before);
      Object.assign(area, { deathAt, carriesOut });
      const acknowledged = await writerOver(area)
        .apply(intent)
        .then(
          () => true,
          () => false,
        );
      const next = new FakeArea(area.stored);
      await writerOver(next).recover();
      const outcomes = acknowledged ? [after] : [before, after];
      expect(outcomes, `death at call ${deathAt}`).toContainEqual(next.stored);
    }
  }
}

describe('an import', () => {
  const before = { 'set:theme': 'dark', 'site:a.example': 'off', 'site:b.example': 'off', 'set:future': 7 };
  const intent: StoredIntent = {
    type: 'replace',
    fields: { delay: 'long' },
    rules: { 'b.example': 'on', 'c.example': 'off' },
  };
  const after = { 'set:delay': 'long', 'site:b.example': 'on', 'site:c.example': 'off', 'set:future': 7 };

  it('is there whole or not at all, wherever the background dies [E01 F11]', () =>
    everyDeath(before, intent, after));

  it('that does not fit leaves everything as it was [F04]', async () => {
    const area = new FakeArea(before);
    area.quota = 200;
    await expect(writerOver(area).apply(intent)).rejects.toThrow('quota');
    expect(area.stored).toEqual(before);
    // The next life has nothing to finish.
    const next = new FakeArea(area.stored);
    await writerOver(next).recover();
    expect(next.stored).toEqual(before);
  });

  it('taken back puts everything exactly as it was [F13]', async () => {
    const area = new FakeArea(before);
    await writerOver(area).apply({ type: 'replace', fields: {}, rules: {} });
    expect(area.stored).toEqual({ 'set:future': 7 });
    await writerOver(area).apply({
      type: 'replace',
      fields: { theme: 'dark' },
      rules: { 'a.example': 'off', 'b.example': 'off' },
    });
    expect(area.stored).toEqual(before);
  });
});

describe('a store that refuses', () => {
  it('is asked again, ever later, and the choice is made once it takes it [F04]', async () => {
    const area = new FakeArea();
    area.refusals = 2;
    const waits: Waits = { ms: [] };
    await writerOver(area, noPolicy, waits).apply(off('a.example'));
    expect(area.stored).toEqual({ 'site:a.example': 'off' });
    expect(waits.ms).toHaveLength(2);
    expect(waits.ms[1]).toBeGreaterThan(waits.ms[0] ?? 0);
  });

  it('for good makes the choice fail, keeps what was, and takes the next one [F04]', async () => {
    const area = new FakeArea({ 'site:a.example': 'on' });
    area.refusals = 4;
    const writer = writerOver(area);
    const failed = writer.apply({ type: 'set-field', name: 'theme', value: 'dark' });
    const next = writer.apply({ type: 'set-field', name: 'theme', value: 'light' });
    await expect(failed).rejects.toThrow('IO error');
    await next;
    expect(area.stored).toEqual({ 'site:a.example': 'on', 'set:theme': 'light' });
  });

  it('gives up before whoever asked stops waiting for the answer', async () => {
    const area = new FakeArea();
    area.refusals = Number.POSITIVE_INFINITY;
    const waits: Waits = { ms: [] };
    await expect(writerOver(area, noPolicy, waits).apply(off('a.example'))).rejects.toThrow();
    expect(waits.ms.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(2_000);
  });
});

describe('many choices at once', () => {
  const choice = fc.oneof(
    fc.record({
      site: fc.constantFrom('a.example', 'b.a.example', 'c.example'),
      on: fc.boolean(),
      type: fc.constant('set-site' as const),
    }),
    fc.record({
      name: fc.constant('theme' as const),
      value: fc.constantFrom('light' as const, 'dark' as const),
      type: fc.constant('set-field' as const),
    }),
  );

  /** A store whose answers come in an order that the scheduler chooses. */
  const scheduled = (area: FakeArea, s: fc.Scheduler): StoreArea => ({
    get: s.scheduleFunction((keys: string[] | null) => area.get(keys)),
    set: s.scheduleFunction((items: StoredItems) => area.set(items)),
    remove: s.scheduleFunction((keys: string[]) => area.remove(keys)),
  });

  it('come out as if made one after the other, in the order they were asked for [F06]', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(choice, { maxLength: 12 }), async (s, choices) => {
        const area = new FakeArea();
        const writer = writerOver(scheduled(area, s));
        const all = Promise.all(choices.map((one) => writer.apply(one)));
        await s.waitFor(all);
        const serial = new FakeArea();
        const one = writerOver(serial);
        for (const each of choices) await one.apply(each);
        expect(area.stored).toEqual(serial.stored);
      }),
    );
  });

  it('survive a death: what was acknowledged is there after it [F06 E01]', async () => {
    const hosts = Array.from({ length: 12 }, (_, at) => `h${at}.example`);
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.boolean(), async (deathAt, carriesOut) => {
        const area = new FakeArea();
        Object.assign(area, { deathAt, carriesOut });
        const writer = writerOver(area);
        const acknowledged: string[] = [];
        await Promise.allSettled(
          hosts.map((host) => writer.apply(off(host)).then(() => acknowledged.push(host))),
        );
        for (const host of acknowledged) expect(area.stored[`site:${host}`]).toBe('off');
      }),
    );
  });

  it('count fifty thousand rules without losing one [F05]', async () => {
    const rules = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, at) => [`h${at}.example`, 'off' as const]),
    );
    const area = new FakeArea();
    await writerOver(area).apply({ type: 'replace', fields: {}, rules });
    expect(Object.keys(area.stored)).toHaveLength(50_000);
  });
});

describe('a store of a newer version', () => {
  const newer = { schema: 99, 'site:a.example': 'off', 'set:future': { deep: true } };

  it('is never written to [F09]', async () => {
    const area = new FakeArea(newer);
    const writer = writerOver(area, { settings: { theme: 'dark' }, sites: new Map() });
    await expect(writer.apply(off('b.example'))).rejects.toEqual(new RefusedChoice('newer'));
    await expect(writer.apply({ type: 'replace', fields: {}, rules: {} })).rejects.toThrow();
    await writer.lift();
    await writer.followPolicy();
    expect(area.stored).toEqual(newer);
    expect(area.writes).toBe(0);
  });
});

describe('what is found half done', () => {
  it.each([1, 'x', [], { set: 1, remove: [] }, { set: {}, remove: 'all' }])(
    'and makes no sense is dropped: %j',
    async (journal) => {
      const area = new FakeArea({ journal, 'site:a.example': 'off' });
      await writerOver(area).apply(off('b.example'));
      expect(area.stored).toEqual({ 'site:a.example': 'off', 'site:b.example': 'off' });
    },
  );
});
