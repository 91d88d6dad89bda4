import { describe, expect, test } from 'vitest';
import { distanceModel, steadyGrowth } from '../../../core/facts/distance';
import { dataset } from '../dataset/dataset';

const model = distanceModel(dataset.yardsticks, [2038, 2043]);

describe('the distance to the fifth-largest automaker', () => {
  test('sets each year’s deliveries beside the fifth of the same year', () => {
    expect(
      model?.years.map(({ year, deliveries, fifth }) => [year, deliveries, fifth.company, fifth.cars]),
    ).toEqual([
      [2023, 0, 'General Motors', 6_200_000],
      [2024, 136_854, 'Stellantis', 5_420_000],
      [2025, 410_000, 'Stellantis', 5_480_000],
    ]);
  });

  test('says how many times its deliveries it would take, and nothing from none', () => {
    expect(model?.years.map(({ timesNeeded }) => timesNeeded && Number(timesNeeded.toFixed(1)))).toEqual([
      null,
      39.6,
      13.4,
    ]);
  });

  test('derives the steady growth from the newest year, with what it assumes', () => {
    expect(model?.growth.map(({ byYear, rate }) => [byYear, Number((100 * rate).toFixed(1))])).toEqual([
      [2038, 22.1],
      [2043, 15.5],
    ]);
    expect(model?.method).toEqual({
      fromYear: 2025,
      from: 410_000,
      to: 5_480_000,
      company: 'Stellantis',
      exact: false,
    });
  });

  test('names the counting method and the other way of counting', () => {
    expect(model?.years.every(({ basis }) => basis.length > 0)).toBe(true);
    expect(model?.years[1]?.alternative).toContain('alliance');
    expect(model?.years[2]).toMatchObject({ exact: false, qualifier: 'more than' });
  });

  test('grows exactly to the goal in the years given', () => {
    expect(410_000 * (1 + steadyGrowth(410_000, 5_480_000, 13)) ** 13).toBeCloseTo(5_480_000, 3);
  });

  test('leaves out a year of which one side is unknown, and is nothing where all are', () => {
    const { deliveries, topFiveAutomakers } = dataset.yardsticks;
    const withoutNewest = deliveries.filter(({ period }) => period !== '2025');
    expect(
      distanceModel({ deliveries: withoutNewest, topFiveAutomakers }, [])?.years.map(({ year }) => year),
    ).toEqual([2023, 2024]);
    expect(distanceModel({ deliveries, topFiveAutomakers: [] }, [2038])).toBeNull();
  });
});
