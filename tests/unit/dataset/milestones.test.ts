import { expect, test } from 'vitest';
import { dataset } from './dataset';

const { corroboration, milestones, sources, yardsticks } = dataset;

/** Reports that go back to one and the same agency or outlet count once. */
function origins(ids: readonly string[]): number {
  return new Set(ids.map((id) => sources[id]?.origin ?? id)).size;
}

test('the number of independent origins is the number that the sources show', () => {
  for (const { id, independentOrigins, sources: own } of milestones) {
    expect(independentOrigins, id).toBe(origins(own));
  }
  for (const { statement, independentOrigins, same } of corroboration) {
    expect(independentOrigins, statement).toBe(origins(same));
  }
});

test('what rests on a single source is marked, and nothing else is', () => {
  for (const { id, singleSource, independentOrigins } of milestones) {
    expect(singleSource, id).toBe(independentOrigins === 1);
  }
});

test('what rests on a single source says so to the reader', () => {
  for (const { id, singleSource, note } of milestones) {
    if (singleSource) expect(note, id).toMatch(/single source/i);
  }
});

test('every milestone has its text in Chinese', () => {
  for (const { id, textZh } of milestones) expect(textZh, id).toMatch(/\p{Script=Han}/u);
});

test('milestones stand in the order of their dates', () => {
  for (const [place, { id, date }] of milestones.slice(1).entries()) {
    const before = milestones[place]?.date ?? '';
    // A month alone may stand anywhere among its days.
    const known = Math.min(date.length, before.length);
    expect(date.slice(0, known) >= before.slice(0, known), id).toBe(true);
  }
});

test('the precision of a date is the one its form shows', () => {
  for (const { id, date, datePrecision } of milestones) {
    if (datePrecision === 'month') expect(date, id).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    else expect(date, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('a number of deliveries is the one in the text of its milestone', () => {
  for (const { deliveries, target, milestone } of yardsticks.deliveries) {
    const text = milestones.find(({ id }) => id === milestone)?.text;
    expect(text, milestone).toContain((deliveries ?? target)?.toLocaleString('en-US'));
  }
});

test('the five largest automakers stand in order, and the fifth is the yardstick', () => {
  for (const { year, ranking, fifthMillion } of yardsticks.topFiveAutomakers) {
    const sales = ranking.map(({ millions }) => millions);
    expect(sales, String(year)).toEqual([...sales].sort((one, other) => other - one));
    expect(fifthMillion, String(year)).toBe(sales.at(-1));
  }
});
