import { useState } from 'preact/hooks';
import type { Topic } from '../../core/facts/dataset';
import { dateParts } from '../../core/facts/dates';
import { statedHorizon } from '../../core/facts/horizon';
import { isStale, progressOn } from '../../core/facts/progress';
import { formatDate } from '../../core/locale/format';
import { Distance } from '../distance/Distance';
import { MilestoneItem } from '../milestone/MilestoneItem';
import { usePage } from '../page/page-context';

/** How far it is, and what has happened since, newest first; on request on one topic only. */
export function ProgressTab() {
  const { locale, dataset, now } = usePage();
  const [topic, setTopic] = useState<Topic | null>(null);
  const { panel } = locale.page;
  const { asOf } = dataset.edition;
  const horizon = statedHorizon(dataset.statements);
  const on = (one: Topic | null) => progressOn(one, dataset.milestones, dataset.statements);
  const topics = (Object.keys(locale.card.topics) as Topic[]).filter((one) => on(one).length > 0);
  const progress = on(topic);
  return (
    <>
      <Distance
        yardsticks={dataset.yardsticks}
        asOf={asOf}
        window={horizon && [dateParts(horizon.windowStart).year, dateParts(horizon.windowEnd).year]}
        locale={locale}
      />
      {isStale(asOf, now) && <p class="stale">{panel.staleSince(formatDate(locale, asOf, 'long'))}</p>}
      <h2 class="panel-heading">
        {panel.newestFirst(progress.length)} <span>{locale.card.asOf(formatDate(locale, asOf))}</span>
      </h2>
      <label class="panel-filter">
        <span>{panel.topic}</span>
        <select
          value={topic ?? ''}
          onChange={({ currentTarget }) =>
            setTopic(topics.find((one) => one === currentTarget.value) ?? null)
          }
        >
          <option value="">{panel.allTopics}</option>
          {topics.map((one) => (
            <option key={one} value={one}>
              {locale.card.topics[one]}
            </option>
          ))}
        </select>
      </label>
      <ul class="records">
        {progress.map((tagged) => (
          <MilestoneItem key={tagged.milestone.id} tagged={tagged} />
        ))}
      </ul>
    </>
  );
}
