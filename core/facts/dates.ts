const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The parts of a dataset date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) that are known; `month` counts from 1. */
export function dateParts(date: string): { year: number; month: number | null; day: number | null } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? Number.NaN, month: month ?? null, day: day ?? null };
}

/** The English name of a month, counted from 1. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** A dataset date as it is written in a citation: "28 December 2023", "January 2024" or "2024". */
export function writtenDate(date: string): string {
  const { year, month, day } = dateParts(date);
  return [day, month && monthName(month), year].filter(Boolean).join(' ');
}

/** The start of a dataset date in UTC, ms since the epoch; a missing month or day counts as the first. */
export function startOfDate(date: string): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

/** Whole calendar years and months from one day to another (ms since the epoch, read in UTC). */
export function elapsedBetween(from: number, to: number): { years: number; months: number } {
  const [start, end] = [new Date(from), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    (end.getUTCMonth() - start.getUTCMonth()) -
    Number(end.getUTCDate() < start.getUTCDate());
  const whole = Math.max(0, months);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}
