import type { Comparison as Compared, ComparedFigure } from '../../core/facts/comparison';
import type { Source } from '../../core/facts/dataset';
import { formatDate } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import { SourceLink } from '../statement/SourceLink';

/** A report that worded the statement as the page does, with its source. */
export interface ShownReport {
  source: Source;
  how: string;
}

interface ComparisonProps {
  comparison: Compared;
  reports: readonly ShownReport[];
  locale: Locale;
}

/** Stays with what comes before it, where a line ends. */
const between = '\u00a0· ';

/** What the page's sentence says beside what was stated, both in their own words, and how they stand to each other. */
export function Comparison({ comparison, reports, locale }: ComparisonProps) {
  const { figures, verdict, articleDate } = comparison;
  const { here, stated } = locale.card.comparison;
  const statedOn = figures[0]?.stated.date;
  return (
    <div class={verdict === 'differs' ? 'card-comparison differs' : 'card-comparison'}>
      <dl>
        <dt>{here}</dt>
        <dd dir="auto">
          {figures.map((figure) => figure.here.text).join(between)}{' '}
          {articleDate && (
            <span>
              (<bdi lang={locale.tag}>{formatDate(locale, articleDate)}</bdi>)
            </span>
          )}
        </dd>
        <dt>{stated}</dt>
        <dd dir="auto" lang="en">
          {figures.map((figure) => figure.stated.text).join(between)}{' '}
          {statedOn && (
            <span>
              (<bdi lang={locale.tag}>{formatDate(locale, statedOn)}</bdi>)
            </span>
          )}
        </dd>
      </dl>
      <p>{verdictText(comparison, locale)}</p>
      {reports.length > 0 && (
        <p class="card-reports">
          {locale.card.comparison.differently}:{' '}
          {reports.map(({ source, how }, place) => (
            <>
              {place > 0 && between}
              <SourceLink source={source} locale={locale}>
                {source.outlet}
              </SourceLink>{' '}
              <bdi lang="en">{how}</bdi>
            </>
          ))}
        </p>
      )}
    </div>
  );
}

function verdictText({ verdict, figures }: Compared, { card }: Locale): string {
  const scope = figures.find((figure: ComparedFigure) => figure.scope !== null)?.scope;
  return verdict === 'not-comparable' && scope
    ? card.comparison.scopes[scope]
    : card.comparison.verdicts[verdict];
}
