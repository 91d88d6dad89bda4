import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestOf } from '../../../core/settings/newest';
import { noPolicy } from '../../../core/settings/policy';
import { createWriter } from '../../../core/settings/writer';
import { FakeArea } from './fake-area';

/** A store that tells of each write, as browsers do, whoever made it. */
class TellingArea extends FakeArea {
  readonly listeners: (() => void)[] = [];
  override async set(items: Parameters<FakeArea['set']>[0]): Promise<void> {
    await super.set(items);
    for (const listener of this.listeners) listener();
  }
  override async remove(keys: string[]): Promise<void> {
    await super.remove(keys);
    for (const listener of this.listeners) listener();
  }
}

test('whoever reads while choices are written ends with what is stored, in whatever order the readings end [F07]', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.record({ site: fc.constantFrom('a.example', 'b.example'), on: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (scheduler, choices) => {
        const area = new TellingArea();
        const writer = createWriter({ area, policy: async () => noPolicy, wait: async () => undefined });
        const views = [0, 1, 2].map(() => {
          const view = { shown: {} as object };
          const slowly = scheduler.scheduleFunction(async (found: object) => found);
          const read = newestOf(
            async () => slowly(await area.get(null)),
            (found) => {
              view.shown = found;
            },
          );
          area.listeners.push(read);
          read();
          return view;
        });
        const written = Promise.all(choices.map((choice) => writer.apply({ type: 'set-site', ...choice })));
        await scheduler.waitFor(written);
        await scheduler.waitIdle();
        for (const { shown } of views) expect(shown).toEqual(area.stored);
      },
    ),
    { numRuns: 200 },
  );
});

test('what is told of our own writes makes no further ones [F07]', async () => {
  const area = new TellingArea();
  const writer = createWriter({ area, policy: async () => noPolicy, wait: async () => undefined });
  area.listeners.push(() => void writer.followPolicy());
  for (const on of [false, true, false]) await writer.apply({ type: 'set-site', site: 'a.example', on });
  await writer.followPolicy();
  expect(area.writes).toBe(3);
  expect(area.stored).toEqual({ 'site:a.example': 'off' });
});

test('a reading that fails keeps what was known', async () => {
  const seen: number[] = [];
  const answers = [Promise.resolve(1), Promise.reject(new Error('gone'))];
  const read = newestOf(
    () => answers.shift() ?? Promise.resolve(0),
    (value) => seen.push(value),
  );
  read();
  await Promise.resolve();
  await Promise.resolve();
  read();
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([1]);
});
