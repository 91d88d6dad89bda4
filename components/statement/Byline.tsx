import type { ShownStatement } from '../../core/card/view';
import { isTranslation, named, wording } from '../../core/locale/dataset-text';
import { formatDate } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import { SourceLink } from './SourceLink';

interface BylineProps {
  shown: ShownStatement;
  locale: Locale;
}

/** Whose words a quote is, from which event, when, and the source. The writer's commentary says that it is one. */
export function Byline({ shown: { statement, event, source }, locale }: BylineProps) {
  // A date is not torn apart where a line ends.
  const date = formatDate(locale, statement.date).replaceAll(' ', '\u00a0');
  const speaker = named(locale, event.speaker.name, event.speaker.nameZh);
  const title = wording(locale, statement.title, statement.titleZh);
  return (
    <p class="byline">
      {statement.attribution === 'stated'
        ? locale.card.reported(
            statement.kind,
            speaker,
            named(locale, event.name, event.nameZh),
            named(locale, event.city, event.cityZh),
            date,
          )
        : locale.card.commentary(speaker, date)}
      {isTranslation(title, statement.quoteLanguage) && ` · ${locale.card.ourWording}`}
      {'\u00a0· '}
      <SourceLink source={source} quote={statement.quote} locale={locale}>
        {locale.card.source}
      </SourceLink>
    </p>
  );
}
