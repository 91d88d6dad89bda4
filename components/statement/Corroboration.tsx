import { usePage } from '../page/page-context';
import { SourceLink } from './SourceLink';

/** What other reports of the day say of a statement: how many say the same, and which word it otherwise, and how. */
export function Corroboration({ statementId }: { statementId: string }) {
  const { locale, dataset } = usePage();
  const { dataset: strings } = locale.page.options;
  const found = dataset.corroboration.find(({ statement }) => statement === statementId);
  if (found === undefined) return null;
  const { same, different } = found;
  return (
    <div class="corroboration">
      {same.length > 0 && <p>{strings.alsoReported(same.length)}</p>}
      {different.length > 0 && <p>{strings.differently}</p>}
      <ul>
        {different.map(({ source: id, how }) => {
          const source = dataset.sources[id];
          return (
            <li key={id} lang="en" dir="auto">
              {source && (
                <SourceLink source={source} locale={locale}>
                  {source.outlet}
                </SourceLink>
              )}{' '}
              {how}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
