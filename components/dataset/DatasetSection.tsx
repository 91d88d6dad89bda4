import { progressOn } from '../../core/facts/progress';
import { formatDate } from '../../core/locale/format';
import { MilestoneItem } from '../milestone/MilestoneItem';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';
import { About } from './About';
import { SourceList } from './SourceList';

/** Everything on record, whole: every statement with its quote, every milestone, every source. */
export function DatasetSection({ about }: { about: string | null }) {
  const { locale, dataset } = usePage();
  const { edition, statements, milestones } = dataset;
  const { sections, dataset: strings } = locale.page.options;
  return (
    <>
      {about && <About text={about} />}
      <section>
        <h2>{sections.dataset}</h2>
        <p class="hint">
          {strings.version(edition.version)} · {strings.asOf(formatDate(locale, edition.asOf, 'long'))}
        </p>
        <p>{strings.intro}</p>
        <h3>
          {strings.statements} <span>{statements.length}</span>
        </h3>
        <StatementList statements={statements} unfolded />
      </section>
      <section>
        <h3>
          {strings.milestones} <span>{milestones.length}</span>
        </h3>
        <ul class="records">
          {progressOn(null, milestones, statements).map((tagged) => (
            <MilestoneItem key={tagged.milestone.id} tagged={tagged} />
          ))}
        </ul>
      </section>
      <SourceList />
    </>
  );
}
