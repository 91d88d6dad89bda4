import type { Reason } from '../../core/facts/context';
import { formatList } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';

/** One sentence that says why this statement was chosen. */
export function reasonText(reason: Reason, locale: Locale): string {
  const { card } = locale;
  if (reason.where === null) return reason.kind === 'headline' ? card.headline : card.leftOut;
  const topics = reason.topics.slice(0, 2).map((topic) => card.topics[topic]);
  return card.because(reason.where, formatList(locale, topics));
}
