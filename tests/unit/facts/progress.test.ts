import { describe, expect, test } from 'vitest';
import { isStale, progressOf, progressOn } from '../../../core/facts/progress';
import { dataset } from '../dataset/dataset';

const { milestones, statements } = dataset;
const ids = (list: ReturnType<typeof progressOf>) => list.map(({ milestone }) => milestone.id);

describe('progress', () => {
  test('lists what bears on a statement, newest first', () => {
    const list = progressOf('top-five-automaker', milestones);
    const dates = list.map(({ milestone }) => milestone.date);
    expect(list.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(list.every(({ milestone }) => milestone.statements.includes('top-five-automaker'))).toBe(true);
  });

  test('counts a month or year as its end, whatever order the dataset has', () => {
    expect(ids(progressOn(null, [...milestones].reverse(), statements))).toEqual(
      ids(progressOn(null, milestones, statements)),
    );
    const months = ids(progressOn(null, milestones, statements));
    expect(months.indexOf('had-enhanced-2025')).toBeLessThan(months.indexOf('car-500k'));
  });

  test('tags a single source and a figure that rests on the company alone', () => {
    const all = progressOn(null, milestones, statements);
    const tags = (id: string) => all.find(({ milestone }) => milestone.id === id)?.tags;
    expect(tags('xla-model-2026')).toEqual(['single source']);
    expect(tags('deliveries-2025')).toEqual(['company figure']);
    expect(tags('su7-vs-model3-2025')).toEqual([]);
  });

  test('filters by topic through the statements', () => {
    expect(ids(progressOn('environment', milestones, statements))).toContain('factory-solar-2024');
    expect(ids(progressOn('environment', milestones, statements))).not.toContain('car-500k');
  });

  test('is old when its date lies more than twelve months back', () => {
    const asOf = '2026-06-15';
    expect(isStale(asOf, Date.parse('2026-11-22'))).toBe(false);
    expect(isStale(asOf, Date.parse('2027-06-15'))).toBe(false);
    expect(isStale(asOf, Date.parse('2027-06-16'))).toBe(true);
    expect(isStale(asOf, Date.parse('2030-01-01'))).toBe(true);
  });
});
