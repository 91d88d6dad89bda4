import type { Yardsticks } from '../../core/facts/dataset';
import type { DistanceModel } from '../../core/facts/distance';
import { curly } from '../../core/locale/dataset-text';
import { formatNumber, formatPercent } from '../../core/locale/format';
import type { PageLocale } from '../../core/locale/locale';
import { xiaomiCount } from './xiaomi-count';

interface ReckoningProps {
  model: DistanceModel;
  yardsticks: Yardsticks;
  locale: PageLocale;
}

/** How the growth is reckoned, every year in figures, and the other ways to count. */
export function Reckoning({ model, yardsticks, locale }: ReckoningProps) {
  const { distance } = locale.page.panel;
  const otherwise = [
    ...model.years.flatMap(({ year, alternative }) => (alternative ? [`${year}: ${alternative}.`] : [])),
    yardsticks.evOnlyReading.note,
  ];
  return (
    <details class="reckoning">
      <summary>{distance.reckoned}</summary>
      {model.growth.length > 0 && (
        <p>
          {formulas(model, locale).map((formula) => (
            <bdi key={formula} class="formula" dir="ltr">
              {formula}
            </bdi>
          ))}
          {distance.arithmetic}
        </p>
      )}
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{distance.year}</th>
            <th scope="col" class="figure">
              {distance.xiaomi}
            </th>
            <th scope="col" class="figure">
              {distance.fifthOfAll}
            </th>
            <th scope="col" class="figure">
              {distance.times}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...model.years].reverse().map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td class="figure">{xiaomiCount(year, locale)}</td>
              <td class="figure">
                {year.fifth.company} {formatNumber(locale, year.fifth.cars)}
              </td>
              <td class="figure">{year.timesNeeded === null ? '–' : times(year.timesNeeded, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{distance.otherwise}</p>
      <ul class="otherwise">
        {otherwise.map((way) => (
          <li key={way} lang="en" dir="ltr">
            {curly(way)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const times = (factor: number, { formats }: PageLocale): string =>
  new Intl.NumberFormat(formats, { maximumFractionDigits: 1 }).format(factor);

/** “(5,480,000 ÷ 410,000)^(1 ÷ 13) − 1 = 22.1 %”, a line for each year that the growth runs to. */
const formulas = ({ growth, method }: DistanceModel, locale: PageLocale): string[] =>
  growth.map(({ byYear, rate }) => {
    const [to, from] = [method.to, method.from].map((cars) => formatNumber(locale, cars));
    return `(${to} ÷ ${from})^(1 ÷ ${byYear - method.fromYear}) − 1 = ${formatPercent(locale, rate)}`;
  });
