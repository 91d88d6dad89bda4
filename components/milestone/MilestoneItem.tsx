import type { TaggedMilestone } from '../../core/facts/progress';
import { wording } from '../../core/locale/dataset-text';
import { formatDate } from '../../core/locale/format';
import { usePage } from '../page/page-context';
import { SourceLink } from '../statement/SourceLink';

/** Sources named beside a milestone; all of them stand on the page of sources. */
const named = 3;

export function MilestoneItem({ tagged: { milestone, tags } }: { tagged: TaggedMilestone }) {
  const { locale, dataset } = usePage();
  const { text, lang } = wording(locale, milestone.text, milestone.textZh);
  const sources = milestone.sources.flatMap((id) => dataset.sources[id] ?? []).slice(0, named);
  return (
    <li class="record" id={`milestone-${milestone.id}`}>
      <p class="record-side">
        <time dateTime={milestone.date}>{formatDate(locale, milestone.date)}</time>
      </p>
      <div>
        <p class="record-text" lang={lang} dir="auto">
          {text}
        </p>
        <p class="record-sources">
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {locale.page.panel.milestoneTags[tag]}
            </span>
          ))}
          {sources.map((source) => (
            <SourceLink key={source.url} source={source} locale={locale}>
              {source.outlet}
            </SourceLink>
          ))}
        </p>
      </div>
    </li>
  );
}
