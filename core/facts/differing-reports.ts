import type { Comparison } from './comparison';
import type { Corroboration } from './dataset';
import { dateParts } from './dates';

/** A report that worded the statement in the way the page does. */
export interface DifferingReport {
  statementId: string;
  source: string;
  how: string;
}

/** What in the page's figure makes a differing report bear on it, and how the dataset's notes tell of it. */
function bearing({ figures }: Comparison): { statementId: string; note: RegExp }[] {
  return figures.flatMap(({ slot, verdict, scope, stated, claimedRank, claimedYear }) => {
    const { statementId, date } = stated;
    if (scope === 'electric-or-premium') return [{ statementId, note: /top five electric/i }];
    if (slot === 'rank' && verdict === 'differs' && claimedRank === 1)
      return [{ statementId, note: /number one/i }];
    if (slot === 'horizon' && claimedYear === dateParts(date).year + 20)
      return [{ statementId, note: /^“within 20 years”/i }];
    return [];
  });
}

/** The reports on record that worded a statement differently, where that bears on the page's own wording. */
export const differingReports = (
  comparison: Comparison,
  corroboration: readonly Corroboration[],
): DifferingReport[] =>
  bearing(comparison).flatMap(({ statementId, note }) =>
    corroboration
      .filter(({ statement }) => statement === statementId)
      .flatMap(({ different }) => different.filter(({ how }) => note.test(how)))
      .map(({ source, how }) => ({ statementId, source, how })),
  );
