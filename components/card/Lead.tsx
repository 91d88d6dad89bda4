import type { ShownStatement } from '../../core/card/view';
import { wording } from '../../core/locale/dataset-text';
import type { Locale } from '../../core/locale/locale';
import { Byline } from '../statement/Byline';
import { Quote } from '../statement/Quote';

interface LeadProps {
  shown: ShownStatement;
  locale: Locale;
  titleId: string;
}

/** The statement this card leads with: what it says in a line, the words themselves, and whose they are. */
export function Lead({ shown, locale, titleId }: LeadProps) {
  const { statement } = shown;
  const title = wording(locale, statement.title, statement.titleZh);
  return (
    <div class="card-lead">
      <h2 id={titleId} lang={title.lang} dir="auto">
        {title.text}
      </h2>
      <Quote statement={statement} />
      <Byline shown={shown} locale={locale} />
    </div>
  );
}
