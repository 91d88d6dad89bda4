import type { CitedPage } from '../../core/facts/citation';
import type { Statement } from '../../core/facts/dataset';
import { usePage } from '../page/page-context';
import { StatementItem } from './StatementItem';

interface StatementListProps {
  statements: readonly Statement[];
  /** Whether the quotes are shown from the start. */
  unfolded?: boolean;
  /** Whether their order already means something and is to be kept. */
  ranked?: boolean;
  /** The reader's page with the sentence they are shown for, should they be cited. */
  page?: CitedPage;
}

/** Statements by topic: the topics in the order in which they are named to the reader. */
export function StatementList({ statements, unfolded = false, ranked = false, page }: StatementListProps) {
  const topics = Object.keys(usePage().locale.card.topics);
  const place = ({ topics: [first] }: Statement) => (first ? topics.indexOf(first) : topics.length);
  const sorted = ranked ? statements : [...statements].sort((one, other) => place(one) - place(other));
  return (
    <ul class="records">
      {sorted.map((statement) => (
        <StatementItem key={statement.id} statement={statement} unfolded={unfolded} {...(page && { page })} />
      ))}
    </ul>
  );
}
