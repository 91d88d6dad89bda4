import type { Milestone, Statement, Topic } from './dataset';
import { elapsedBetween, startOfDate } from './dates';

/** `single source`: one report only. `company figure`: the number is the company's own announcement. */
export type MilestoneTag = 'single source' | 'company figure';

export interface TaggedMilestone {
  milestone: Milestone;
  tags: readonly MilestoneTag[];
}

function tagsOf({ singleSource, companyFigure }: Milestone): MilestoneTag[] {
  return [
    ...(singleSource ? (['single source'] as const) : []),
    ...(companyFigure ? (['company figure'] as const) : []),
  ];
}

/** Newest first; where a date is known to the month or year only, it counts as the end of that time. */
const endOfDate = ({ date }: Milestone): string => date.padEnd(10, '~');

function newestFirst(one: Milestone, other: Milestone): number {
  if (endOfDate(one) !== endOfDate(other)) return endOfDate(one) < endOfDate(other) ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

const tagged = (milestones: readonly Milestone[]): TaggedMilestone[] =>
  [...milestones].sort(newestFirst).map((milestone) => ({ milestone, tags: tagsOf(milestone) }));

/** The milestones that bear on a statement, newest first, with their tags. */
export const progressOf = (statementId: string, milestones: readonly Milestone[]): TaggedMilestone[] =>
  tagged(milestones.filter(({ statements }) => statements.includes(statementId)));

/** The milestones that bear on any statement of a topic (null: all of them), newest first, with their tags. */
export function progressOn(
  topic: Topic | null,
  milestones: readonly Milestone[],
  statements: readonly Statement[],
): TaggedMilestone[] {
  if (topic === null) return tagged(milestones);
  const ids = new Set(statements.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id));
  return tagged(milestones.filter((milestone) => milestone.statements.some((id) => ids.has(id))));
}

/** Months after which the dataset's as-of date is called old. */
const staleAfterMonths = 12;

/** Whether what is known ends more than twelve months before `now` (ms since the epoch, read in UTC). */
export function isStale(asOf: string, now: number): boolean {
  const { years, months } = elapsedBetween(startOfDate(asOf), now);
  const exactly = years * 12 + months;
  return exactly > staleAfterMonths || (exactly === staleAfterMonths && !isSameDayOfMonth(asOf, now));
}

const isSameDayOfMonth = (asOf: string, now: number): boolean =>
  new Date(startOfDate(asOf)).getUTCDate() === new Date(now).getUTCDate();
