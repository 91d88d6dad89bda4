import { isStale, progressOn } from '../../core/facts/progress';
import { formatDate } from '../../core/locale/format';
import { Distance } from '../distance/Distance';
import { MilestoneItem } from '../milestone/MilestoneItem';
import { usePage } from '../page/page-context';

/** How far it is, and what has happened since, newest first. */
export function ProgressTab() {
  const { locale, dataset, now } = usePage();
  const { panel } = locale.page;
  const { asOf } = dataset.edition;
  const progress = progressOn(null, dataset.milestones, dataset.statements);
  return (
    <>
      <Distance yardsticks={dataset.yardsticks} locale={locale} />
      {isStale(asOf, now) && <p class="stale">{panel.staleSince(formatDate(locale, asOf, 'long'))}</p>}
      <h2 class="panel-heading">
        {panel.newestFirst(progress.length)} <span>{locale.card.asOf(formatDate(locale, asOf))}</span>
      </h2>
      <ul class="records">
        {progress.map((tagged) => (
          <MilestoneItem key={tagged.milestone.id} tagged={tagged} />
        ))}
      </ul>
    </>
  );
}
