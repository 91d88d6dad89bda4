import { type HorizonModel, horizonModel } from '../../core/facts/horizon';
import { formatDate, formatNumber, formatSpan } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import type { HorizonView } from './horizon-view';

/** The picture's numbers; null where the window makes no sense. */
export const modelOf = (view: HorizonView): HorizonModel | null =>
  horizonModel(view.announced, view, view.now, view.claimedYear ?? null);

/** “2 years 10 months” */
export function elapsedSpan({ elapsed: { years, months } }: HorizonModel, locale: Locale): string {
  const { horizon } = locale.card;
  const parts = [
    ...(years > 0 ? [horizon.years(years)] : []),
    ...(months > 0 || years === 0 ? [horizon.months(months)] : []),
  ];
  return formatSpan(locale, parts);
}

/** “2 years 10 months of the stated 15 to 20 years have passed.” */
export function passedSentence(view: HorizonView, locale: Locale): string {
  const { horizon } = locale.card;
  const model = modelOf(view);
  if (model === null || model.phase === 'after') return horizon.over(view.windowEnd.slice(0, 4));
  return horizon.passed(
    elapsedSpan(model, locale),
    formatNumber(locale, view.yearsMin),
    formatNumber(locale, view.yearsMax),
  );
}

/** The picture in two sentences, or three where the page names a year, for those who cannot see it. */
export function inWords(view: HorizonView, locale: Locale): string {
  const window = locale.card.horizon.window(
    formatDate(locale, view.announced, 'long'),
    view.windowStart.slice(0, 4),
    view.windowEnd.slice(0, 4),
  );
  const { claimedYear } = view;
  const claimed = claimedYear ? ` ${locale.card.horizon.claimed(String(claimedYear))}` : '';
  return `${window} ${passedSentence(view, locale)}${claimed}`;
}
