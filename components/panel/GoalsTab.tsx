import { Horizon } from '../horizon/Horizon';
import type { HorizonView } from '../horizon/horizon-view';
import { passedSentence } from '../horizon/words';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';

/** The goals as stated, under the picture of their time; then what the report adds in its own words. */
export function GoalsTab() {
  const { locale, dataset, now } = usePage();
  const horizon = horizonOf(dataset.statements, now);
  const goals = dataset.statements.filter(
    ({ kind, attribution }) => kind === 'goal' && attribution === 'stated',
  );
  const commentary = dataset.statements.filter(({ attribution }) => attribution === 'interpretation');
  return (
    <>
      <h2 class="visually-hidden">{locale.page.panel.tabs.goals}</h2>
      {horizon && (
        <div class="panel-horizon">
          <Horizon view={horizon} locale={locale} />
          <p aria-hidden="true">{passedSentence(horizon, locale)}</p>
        </div>
      )}
      <StatementList statements={goals} />
      <h2 class="panel-heading">{locale.page.panel.commentaryHeading}</h2>
      <StatementList statements={commentary} />
    </>
  );
}

type Statements = ReturnType<typeof usePage>['dataset']['statements'];

/** The span of years that was stated; null where no statement gives one. */
function horizonOf(statements: Statements, now: number): HorizonView | null {
  for (const { figures } of statements) {
    const { announced, windowStart, windowEnd, yearsMin, yearsMax } = figures ?? {};
    if (announced && windowStart && windowEnd && yearsMin && yearsMax)
      return { announced, windowStart, windowEnd, yearsMin, yearsMax, now };
  }
  return null;
}
