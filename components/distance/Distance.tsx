import type { Yardsticks } from '../../core/facts/dataset';
import { distanceModel, type YearOfDistance } from '../../core/facts/distance';
import { formatNumber } from '../../core/locale/format';
import type { PageLocale } from '../../core/locale/locale';

interface DistanceProps {
  yardsticks: Yardsticks;
  locale: PageLocale;
}

/** The newest full year to scale: Xiaomi's deliveries against the sales of the world's fifth-largest automaker. */
export function Distance({ yardsticks, locale }: DistanceProps) {
  const year = distanceModel(yardsticks, [])?.years.at(-1);
  if (year === undefined) return null;
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
      <p>{distance.method}</p>
    </section>
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

function xiaomiCount(year: YearOfDistance, locale: PageLocale): string {
  const count = formatNumber(locale, year.deliveries);
  return year.exact ? count : locale.page.panel.distance.moreThan(count);
}

function inWords(year: YearOfDistance, locale: PageLocale): string {
  return locale.page.panel.distance.sentence(
    String(year.year),
    xiaomiCount(year, locale),
    year.fifth.company,
    formatNumber(locale, year.fifth.cars),
  );
}
