import type { Figures, Statement } from './dataset';
import { elapsedBetween, startOfDate } from './dates';

/** The horizon picture as numbers; fractions run from 0 (the picture's first day) to 1 (its last). */
export interface HorizonModel {
  /** First and last day of the picture, YYYY-MM-DD. `last` lies after the window once today has passed it. */
  first: string;
  last: string;
  /** The stated window. */
  window: { start: string; end: string; startFraction: number; endFraction: number };
  /** Where today stands. */
  today: { date: string; fraction: number };
  /** Whole calendar years and months since the statement. */
  elapsed: { years: number; months: number };
  /** Share of the time to the window's start and end that has passed, 0 to 1. */
  share: { toStart: number; toEnd: number };
  /** `before` the window, `within` it, or `after` its end. */
  phase: 'before' | 'within' | 'after';
  /** The year that the page claims, where it gives one; the fraction is null where it lies off the picture. */
  claimed: { year: number; fraction: number | null } | null;
}

/** A stated span of years, whole. Days are YYYY-MM-DD. */
export interface StatedHorizon {
  announced: string;
  windowStart: string;
  windowEnd: string;
  yearsMin: number;
  yearsMax: number;
}

/** The span of years that was stated; null where no statement gives one whole. */
export function statedHorizon(statements: readonly Pick<Statement, 'figures'>[]): StatedHorizon | null {
  for (const { figures } of statements) {
    const { announced, windowStart, windowEnd, yearsMin, yearsMax } = figures ?? {};
    if (announced && windowStart && windowEnd && yearsMin && yearsMax)
      return { announced, windowStart, windowEnd, yearsMin, yearsMax };
  }
  return null;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The same day of the calendar, some years on: 28 December 2023 and 15 years give 28 December 2038. */
function yearsAfter(day: string, years: number): string {
  const date = new Date(startOfDate(day));
  return isoDay(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()));
}

/**
 * The time frame of a statement against today (`now`, ms since the epoch, read in UTC).
 * Null where the figures give no span of years.
 */
export function horizonModel(
  statementDate: string,
  figures: Pick<Figures, 'yearsMin' | 'yearsMax' | 'windowStart' | 'windowEnd'> | null,
  now: number,
  claimedYear: number | null = null,
): HorizonModel | null {
  const longest = figures?.yearsMax ?? figures?.yearsMin;
  if (!figures || longest === undefined) return null;
  const windowStart = figures.windowStart ?? yearsAfter(statementDate, figures.yearsMin ?? longest);
  const windowEnd = figures.windowEnd ?? yearsAfter(statementDate, longest);

  const from = startOfDate(statementDate);
  const today = Math.max(from, startOfDate(isoDay(now)));
  const end = startOfDate(windowEnd);
  const to = Math.max(end, today);
  const fraction = (time: number) => (time - from) / (to - from);
  const shareOf = (day: string) => Math.min(1, (today - from) / (startOfDate(day) - from));

  const claimedAt = claimedYear === null ? 0 : startOfDate(`${claimedYear}-12-31`);
  const isOnPicture = claimedAt >= from && startOfDate(`${claimedYear}-01-01`) <= to;
  return {
    first: statementDate,
    last: isoDay(to),
    window: {
      start: windowStart,
      end: windowEnd,
      startFraction: fraction(startOfDate(windowStart)),
      endFraction: fraction(end),
    },
    today: { date: isoDay(today), fraction: fraction(today) },
    elapsed: elapsedBetween(from, today),
    share: { toStart: shareOf(windowStart), toEnd: shareOf(windowEnd) },
    phase: today < startOfDate(windowStart) ? 'before' : today <= end ? 'within' : 'after',
    claimed:
      claimedYear === null
        ? null
        : { year: claimedYear, fraction: isOnPicture ? Math.min(1, fraction(claimedAt)) : null },
  };
}
