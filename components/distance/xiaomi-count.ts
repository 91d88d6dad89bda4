import type { YearOfDistance } from '../../core/facts/distance';
import { formatNumber } from '../../core/locale/format';
import type { PageLocale } from '../../core/locale/locale';

/** Xiaomi's deliveries of a year, with "more than" where no more is known. */
export function xiaomiCount({ deliveries, exact }: YearOfDistance, locale: PageLocale): string {
  const count = formatNumber(locale, deliveries);
  return exact ? count : locale.page.panel.distance.moreThan(count);
}
