import type { Yardsticks } from '../../core/facts/dataset';
import { type DistanceModel, distanceModel, type YearOfDistance } from '../../core/facts/distance';
import { formatDate, formatNumber, formatPercent } from '../../core/locale/format';
import type { PageLocale } from '../../core/locale/locale';
import { Reckoning } from './Reckoning';
import { xiaomiCount } from './xiaomi-count';

interface DistanceProps {
  yardsticks: Yardsticks;
  /** Day that the numbers are known up to, YYYY-MM-DD. */
  asOf: string;
  /** First and last calendar year of the stated window; null where none is stated. */
  window: readonly [number, number] | null;
  locale: PageLocale;
}

/** The newest full year to scale: Xiaomi's deliveries against the sales of the world's fifth-largest automaker. */
export function Distance({ yardsticks, asOf, window, locale }: DistanceProps) {
  const model = distanceModel(yardsticks, window ?? []);
  const year = model?.years.at(-1);
  if (!model || year === undefined) return null;
  const { distance } = locale.page.panel;
  const { fifth } = year;
  return (
    <section class="distance">
      <h2 class="panel-heading">
        {distance.heading} <span>{year.year}</span>
      </h2>
      <svg class="distance-picture" role="img" aria-label={inWords(year, locale)}>
        <Bar
          y={0}
          share={year.share}
          label={distance.xiaomi}
          count={xiaomiCount(year, locale)}
          locale={locale}
          own
        />
        <Bar
          y={30}
          share={1}
          label={distance.fifth(fifth.company)}
          count={formatNumber(locale, fifth.cars)}
          locale={locale}
        />
      </svg>
      <p>{growthSentence(model, locale)}</p>
      <p class="distance-method">
        {distance.method} <span>({locale.card.asOf(formatDate(locale, asOf))})</span>
      </p>
      <Reckoning model={model} yardsticks={yardsticks} locale={locale} />
    </section>
  );
}

function growthSentence({ growth }: DistanceModel, locale: PageLocale): string {
  const [first, last] = growth;
  if (!first || !last) return '';
  return locale.page.panel.distance.growth(
    formatPercent(locale, first.rate),
    String(first.byYear),
    formatPercent(locale, last.rate),
    String(last.byYear),
  );
}

interface BarProps {
  /** px from the picture's top. */
  y: number;
  /** Share of the longest bar, 0 to 1. */
  share: number;
  label: string;
  count: string;
  locale: PageLocale;
  own?: boolean;
}

function Bar({ y, share, label, count, locale, own = false }: BarProps) {
  const mirrored = locale.dir === 'rtl';
  const width = 100 * share;
  return (
    <>
      <text x={mirrored ? '100%' : '0'} y={y + 11}>
        {label}
      </text>
      <text class="distance-count" x={mirrored ? '0' : '100%'} y={y + 11} text-anchor="end">
        {count}
      </text>
      <rect
        class={own ? 'distance-own' : 'distance-other'}
        x={`${mirrored ? 100 - width : 0}%`}
        y={y + 16}
        width={`${width}%`}
        height="6"
        rx="3"
      />
    </>
  );
}

function inWords(year: YearOfDistance, locale: PageLocale): string {
  return locale.page.panel.distance.sentence(
    String(year.year),
    xiaomiCount(year, locale),
    year.fifth.company,
    formatNumber(locale, year.fifth.cars),
  );
}
