import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../core/facts/dataset';
import { topics } from '../../../core/facts/topics';
import { type MirrorState, merge } from '../../../core/settings/mirror';
import { fieldKey, settingsFrom } from '../../../core/settings/stored';
import { leavesTopicsOut, topicField, topicOfField, wantedStatements } from '../../../core/settings/topics';
import { createWriter } from '../../../core/settings/writer';
import { statements } from '../facts/facts';
import { FakeArea } from './fake-area';

const leavingOut = (...out: Topic[]) =>
  settingsFrom(Object.fromEntries(out.map((topic) => [fieldKey(topicField(topic)), false])));
const wanted = (...out: Topic[]) => wantedStatements(statements, leavingOut(...out));

describe('the topics a reader wants', () => {
  it('are all, until one is left out; also one that no earlier version knew', () => {
    expect(leavesTopicsOut(settingsFrom({}))).toBe(false);
    expect(leavesTopicsOut(settingsFrom({ 'set:topic-of-later': false, 'set:topic-price': 'no' }))).toBe(
      false,
    );
    expect(leavesTopicsOut(leavingOut('price'))).toBe(true);
  });

  it('each have a field of their own, told from the other settings', () => {
    for (const topic of topics) expect(topicOfField(topicField(topic))).toBe(topic);
    expect(topicOfField('badge')).toBeNull();
  });

  it('are stored without writing over each other, two at the same time', async () => {
    const area = new FakeArea();
    const writer = createWriter({
      area,
      policy: async () => ({ settings: {}, sites: new Map() }),
      wait: async () => undefined,
    });
    await Promise.all(
      (['price', 'china'] as const).map((topic) =>
        writer.apply({ type: 'set-field', name: topicField(topic), value: false }),
      ),
    );
    expect(area.stored).toMatchObject({ 'set:topic-price': false, 'set:topic-china': false });
  });

  it('come together from two devices that left out different ones', () => {
    const one: MirrorState = new Map([['set:topic-price', [false, 1]]]);
    const other: MirrorState = new Map([['set:topic-china', [false, 1]]]);
    expect([...merge(one, other).keys()].sort()).toEqual(['set:topic-china', 'set:topic-price']);
  });
});

describe('the statements to choose from', () => {
  it('are all, as they are, where no topic is left out', () => {
    expect(wanted()).toEqual(statements);
  });

  it('are those that a topic remains of, and are about what remains', () => {
    const left = wanted('technology', 'smart-space');
    const ids = left.map(({ id }) => id);
    expect(ids).not.toContain('ai-iot-big-data');
    expect(left.find(({ id }) => id === 'truly-intelligent-car')?.topics).toEqual(['product']);
    const untouched = statements.filter(
      (statement) => !statement.topics.some((topic) => topic === 'technology' || topic === 'smart-space'),
    );
    expect(left).toEqual(expect.arrayContaining(untouched));
  });

  it('are all where every topic is left out: a card always has something to say', () => {
    expect(wanted(...topics)).toEqual(statements);
  });

  it('hold something stated, whichever topic is the only one', () => {
    for (const only of topics) {
      const left = wanted(...topics.filter((topic) => topic !== only));
      expect(left.length, only).toBeLessThan(statements.length);
      expect(
        left.some(({ attribution }) => attribution === 'stated'),
        only,
      ).toBe(true);
    }
  });
});
