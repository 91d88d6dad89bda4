import type { Topic } from '../../core/facts/dataset';
import { formatList, formatNumber } from '../../core/locale/format';
import type { PageReport } from '../../core/page/report';
import { usePage } from '../page/page-context';
import type { PageTopics } from './page-topics';

interface SummaryProps {
  report: Extract<PageReport, { kind: 'read' }>;
  topics: PageTopics;
}

/** Topics named at most: those the page is about, and those it leaves out. */
const namedHere = 3;
const namedElsewhere = 2;

/** One glance: how often, in how many paragraphs, about what, and what the page leaves out. */
export function Summary({ report, topics }: SummaryProps) {
  const { locale } = usePage();
  const { panel } = locale.page;
  const paragraphs = new Set(report.mentions.map(({ frameId, block }) => `${frameId} ${block}`)).size;
  const list = (chosen: readonly Topic[], most: number) =>
    formatList(
      locale,
      chosen.slice(0, most).map((topic) => locale.card.topics[topic]),
    );
  return (
    <section class="summary">
      <strong>{formatNumber(locale, report.total)}</strong>
      <div>
        <p>
          {panel.mentionsIn(report.total, paragraphs)}
          {topics.differences > 0 && (
            <>
              {' · '}
              <em>{panel.figuresDiffer(topics.differences)}</em>
            </>
          )}
        </p>
        <p>
          {topics.here.length > 0 ? panel.topicsHere(list(topics.here, namedHere)) : panel.noTopicsHere}
          {topics.here.length > 0 && topics.elsewhere.length > 0 && (
            <span class="summary-elsewhere">
              {' '}
              — {panel.topicsNotHere(list(topics.elsewhere, namedElsewhere))}
            </span>
          )}
        </p>
      </div>
    </section>
  );
}
