import { expect, it } from 'vitest';
import { noPolicy } from '../../../core/settings/policy';
import { createWriter } from '../../../core/settings/writer';
import { FakeArea } from './fake-area';

/** A store that remembers which items it was told to set. */
class WatchedArea extends FakeArea {
  readonly told: string[] = [];
  override set(items: Parameters<FakeArea['set']>[0]): Promise<void> {
    this.told.push(...Object.keys(items));
    return super.set(items);
  }
}

it('a choice is stored by writing its own item alone: what another version put beside it is not touched [F09]', async () => {
  const area = new WatchedArea({
    'set:theme': 'dark',
    'site:b.example': 'off',
    fromTheFuture: { kept: true },
  });
  const writer = createWriter({ area, policy: async () => noPolicy, wait: async () => undefined });
  await writer.apply({ type: 'set-site', site: 'a.example', on: false });
  expect(area.told.filter((key) => key !== 'schema')).toEqual(['site:a.example']);
});
