import { formatDate } from '../../core/locale/format';
import { usePage } from '../page/page-context';
import { SourceLink } from '../statement/SourceLink';

export function SourceList() {
  const { locale, dataset } = usePage();
  const strings = locale.page.options.dataset;
  const sources = Object.entries(dataset.sources).sort(([, one], [, other]) =>
    one.outlet.localeCompare(other.outlet, 'en'),
  );
  return (
    <section>
      <h3>
        {strings.sources} <span>{sources.length}</span>
      </h3>
      <ul class="sources">
        {sources.map(([id, source]) => (
          <li key={id}>
            <SourceLink source={source} locale={locale}>
              {source.outlet}
            </SourceLink>{' '}
            <span lang={source.lang} dir="auto">
              {source.title}
            </span>{' '}
            <span class="tag">
              {source.date && formatDate(locale, source.date)}
              {source.archived && ` · ${strings.archived}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
