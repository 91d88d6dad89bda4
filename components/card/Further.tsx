import type { CardView } from '../../core/card/view';
import type { Milestone, Statement } from '../../core/facts/dataset';
import { wording } from '../../core/locale/dataset-text';
import { formatDate } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';

interface FurtherProps {
  view: CardView;
  locale: Locale;
}

/** The statements next in rank, a line each, and the newest that has happened since. */
export function Further({ view, locale }: FurtherProps) {
  return (
    <ul class="card-further">
      {view.more.map((statement) => (
        <FurtherStatement key={statement.id} statement={statement} locale={locale} />
      ))}
      {view.progress && <Progress milestone={view.progress} asOf={view.asOf} locale={locale} />}
    </ul>
  );
}

function FurtherStatement({ statement, locale }: { statement: Statement; locale: Locale }) {
  const title = wording(locale, statement.title, statement.titleZh);
  const [topic] = statement.topics;
  return (
    <li>
      <span class="card-line" lang={title.lang} dir="auto">
        {title.text}
      </span>
      {topic && <span class="card-tag">{locale.card.topics[topic]}</span>}
    </li>
  );
}

function Progress({ milestone, asOf, locale }: { milestone: Milestone; asOf: string; locale: Locale }) {
  const { text, lang } = wording(locale, milestone.text, milestone.textZh);
  return (
    <li class="card-progress">
      <b>{formatDate(locale, milestone.date)}</b>{' '}
      <span lang={lang} dir="auto">
        {text}
      </span>{' '}
      {/* What happened on the very day that is known of last says so by its own date. */}
      {milestone.date !== asOf && (
        <span class="card-as-of">({locale.card.asOf(formatDate(locale, asOf))})</span>
      )}
    </li>
  );
}
