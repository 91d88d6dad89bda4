import { describe, expect, test } from 'vitest';
import { horizonModel, statedHorizon } from '../../../core/facts/horizon';
import { byId, statements } from './facts';

const { date, figures } = byId('horizon-15-20-years');
const on = (day: string, claimedYear?: number | null) =>
  horizonModel(date, figures, Date.parse(`${day}T12:00:00Z`), claimedYear);

describe('the horizon', () => {
  test('runs from the statement to the end of its window, in calendar years', () => {
    expect(on('2026-11-22')).toMatchObject({
      first: '2023-12-28',
      last: '2043-12-28',
      window: { start: '2038-12-28', end: '2043-12-28', endFraction: 1 },
      today: { date: '2026-11-22' },
      elapsed: { years: 2, months: 10 },
      phase: 'before',
      claimed: null,
    });
    expect(on('2026-11-22')?.window.startFraction).toBeCloseTo(0.75, 3);
    expect(on('2026-11-22')?.today.fraction).toBeCloseTo(0.145, 3);
  });

  test('counts a month only on its day', () => {
    expect(on('2024-01-27')?.elapsed).toEqual({ years: 0, months: 0 });
    expect(on('2024-01-28')?.elapsed).toEqual({ years: 0, months: 1 });
    expect(on('2038-12-28')).toMatchObject({
      elapsed: { years: 15, months: 0 },
      share: { toStart: 1 },
      phase: 'within',
    });
  });

  test('stretches once the window has passed, with today at its end', () => {
    const late = on('2050-06-01');
    expect(late).toMatchObject({
      last: '2050-06-01',
      today: { fraction: 1 },
      share: { toEnd: 1 },
      phase: 'after',
    });
    expect(late?.window.endFraction).toBeLessThan(1);
  });

  test('never runs backwards where the clock is set before the statement', () => {
    expect(on('2020-01-01')).toMatchObject({ today: { fraction: 0 }, elapsed: { years: 0, months: 0 } });
  });

  test('places the year a page claims, and leaves one off the picture out', () => {
    expect(on('2026-11-22', 2033)?.claimed?.fraction).toBeCloseTo(0.5, 1);
    expect(on('2026-11-22', 2043)?.claimed).toEqual({ year: 2043, fraction: 1 });
    expect(on('2026-11-22', 2060)?.claimed).toEqual({ year: 2060, fraction: null });
    expect(on('2026-11-22', 2010)?.claimed).toEqual({ year: 2010, fraction: null });
  });

  test('reckons the window from the years where the dataset gives none', () => {
    const { windowStart: _start, windowEnd: _end, ...years } = figures ?? {};
    expect(horizonModel(date, years, Date.parse('2026-11-22'))?.window).toMatchObject({
      start: '2038-12-28',
      end: '2043-12-28',
    });
  });

  test('is nothing for a statement without a time frame', () => {
    expect(horizonModel(date, byId('top-five-automaker').figures, 0)).toBeNull();
    expect(horizonModel(date, null, 0)).toBeNull();
  });

  test('is found among the statements whole, or not at all', () => {
    expect(statedHorizon(statements)).toEqual({
      announced: '2023-12-28',
      windowStart: '2038-12-28',
      windowEnd: '2043-12-28',
      yearsMin: 15,
      yearsMax: 20,
    });
    expect(statedHorizon([{ figures: { yearsMin: 15 } }, { figures: null }])).toBeNull();
  });
});
