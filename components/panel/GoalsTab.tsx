import { statedHorizon } from '../../core/facts/horizon';
import { Horizon } from '../horizon/Horizon';
import { HorizonTable } from '../horizon/HorizonTable';
import { passedSentence } from '../horizon/words';
import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';

/** The goals as stated, under the picture of their time; then what the report adds in its own words. */
export function GoalsTab() {
  const { locale, dataset, now } = usePage();
  const stated = statedHorizon(dataset.statements);
  const horizon = stated && { ...stated, now };
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
          <HorizonTable view={horizon} locale={locale} />
        </div>
      )}
      <StatementList statements={goals} />
      <h2 class="panel-heading">{locale.page.panel.commentaryHeading}</h2>
      <StatementList statements={commentary} />
    </>
  );
}
