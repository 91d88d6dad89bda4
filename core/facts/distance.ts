import type { Yardsticks } from './dataset';

/** Xiaomi's cars of one year against the fifth-largest automaker's of the same year. Numbers are cars. */
export interface YearOfDistance {
  year: number;
  /** Xiaomi's deliveries; 0 in a year before its first car. */
  deliveries: number;
  /** False where only "more than" so many is known. */
  exact: boolean;
  /** "more than", or null where the number is exact. */
  qualifier: string | null;
  fifth: { company: string; cars: number };
  /** Xiaomi's share of the fifth's sales, 0 to 1, and how many times its deliveries it would take; null from 0. */
  share: number;
  timesNeeded: number | null;
  /** The dataset's words for the counting method. */
  basis: string;
  /** The other way of counting and what it gives; null where none is on record. */
  alternative: string | null;
  sources: readonly string[];
}

/** The steady yearly growth that would close the distance by a year of the stated window. */
export interface GrowthNeeded {
  byYear: number;
  /** 0.22 is 22 % more cars each year than in the year before. */
  rate: number;
}

export interface DistanceModel {
  /** Oldest first; only years for which both sides are known. */
  years: readonly YearOfDistance[];
  growth: readonly GrowthNeeded[];
  /** What the growth rates assume, for showing beside them. */
  method: { fromYear: number; from: number; to: number; company: string; exact: boolean };
}

function distanceOf(
  { year, ranking, basis, alternative, sources }: Yardsticks['topFiveAutomakers'][number],
  deliveries: Yardsticks['deliveries'],
): YearOfDistance | null {
  const fifth = ranking[4];
  const known = deliveries.find(({ period }) => period === String(year));
  const isBeforeFirstCar = deliveries.every(({ period }) => Number(period.slice(0, 4)) > year);
  const delivered = known?.deliveries ?? (isBeforeFirstCar ? 0 : undefined);
  if (!fifth || delivered === undefined) return null;
  const cars = Math.round(fifth.millions * 1e6);
  return {
    year,
    deliveries: delivered,
    exact: known?.exact ?? true,
    qualifier: known?.qualifier ?? null,
    fifth: { company: fifth.company, cars },
    share: delivered / cars,
    timesNeeded: delivered > 0 ? cars / delivered : null,
    basis,
    alternative,
    sources,
  };
}

/** The rate r for which `from` grown by r each year reaches `to` after so many years: (to ÷ from)^(1 ÷ years) − 1. */
export function steadyGrowth(from: number, to: number, years: number): number {
  return (to / from) ** (1 / years) - 1;
}

/**
 * How far Xiaomi's yearly deliveries are from the fifth-largest automaker's sales. The growth rates run from the
 * newest year to each of `byYears` (2038 and 2043, the ends of the stated window) and hold the fifth's sales
 * still, which they never are: they are arithmetic, not a forecast. Null where no year has both sides.
 */
export function distanceModel(
  { deliveries, topFiveAutomakers }: Pick<Yardsticks, 'deliveries' | 'topFiveAutomakers'>,
  byYears: readonly number[],
): DistanceModel | null {
  const years = topFiveAutomakers
    .map((list) => distanceOf(list, deliveries))
    .filter((year) => year !== null)
    .sort((one, other) => one.year - other.year);
  const newest = years.at(-1);
  if (!newest) return null;
  const { year, deliveries: from, fifth, exact } = newest;
  return {
    years,
    growth:
      from > 0
        ? byYears
            .filter((byYear) => byYear > year)
            .map((byYear) => ({ byYear, rate: steadyGrowth(from, fifth.cars, byYear - year) }))
        : [],
    method: { fromYear: year, from, to: fifth.cars, company: fifth.company, exact },
  };
}
