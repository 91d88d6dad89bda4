import { describe, expect, it } from 'vitest';
import { type MirrorState, reconcile } from '../../../core/settings/mirror';

describe('two versions on one account', () => {
  const fromNewer: MirrorState = new Map([
    ['set:markStyle', ['solid', 3]],
    ['set:fromTheFuture', ['sparkling', 4]],
    ['site:news.test', ['off', 2]],
  ]);

  it('the older takes what it knows, and writes nothing it does not know here [E12]', () => {
    const { change } = reconcile({}, null, fromNewer);
    expect(change).toEqual({ set: { 'set:markStyle': 'solid', 'site:news.test': 'off' }, remove: [] });
  });

  it('the older hands on what only the newer knows, unchanged, with a choice of its own [E12]', () => {
    const { state } = reconcile({ 'set:markStyle': 'solid', 'site:news.test': 'off' }, null, fromNewer);
    const chosen = { 'set:markStyle': 'tint', 'site:news.test': 'off' };
    const after = reconcile(chosen, state, state).state;
    expect(after.get('set:fromTheFuture')).toEqual(['sparkling', 4]);
    expect(after.get('set:markStyle')?.[0]).toBe('tint');
    // The newer one takes the choice, and keeps its own field.
    const newer = reconcile({ 'set:markStyle': 'solid', 'site:news.test': 'off' }, fromNewer, after);
    expect(newer.change.set['set:markStyle']).toBe('tint');
    expect(newer.change.remove).toEqual([]);
  });
});
