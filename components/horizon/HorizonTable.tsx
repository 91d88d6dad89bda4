import { formatDate, formatPercent } from '../../core/locale/format';
import type { PageLocale } from '../../core/locale/locale';
import type { HorizonView } from './horizon-view';
import { elapsedSpan, modelOf } from './words';

/** The picture's own numbers as a table, folded up beneath it. */
export function HorizonTable({ view, locale }: { view: HorizonView; locale: PageLocale }) {
  const model = modelOf(view);
  if (model === null) return null;
  const { horizonTable: words } = locale.page.panel;
  const { window, today, share } = model;
  const rows = [
    [words.announced, model.first, '–'],
    [locale.card.horizon.today, today.date, elapsedSpan(model, locale)],
    [words.opens, window.start, formatPercent(locale, share.toStart)],
    [words.closes, window.end, formatPercent(locale, share.toEnd)],
  ] as const;
  return (
    <details class="reckoning">
      <summary>{words.summary}</summary>
      <table class="figures">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.date}</th>
            <th scope="col">{words.passed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, date, passed]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <time dateTime={date}>{formatDate(locale, date)}</time>
              </td>
              <td>{passed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
