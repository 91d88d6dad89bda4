import { usePage } from '../page/page-context';
import { StatementList } from '../statement/StatementList';

/** How it is to be done, as stated: the strategy, and the values it is to keep to. */
export function StrategyTab() {
  const { locale, dataset } = usePage();
  const stated = dataset.statements.filter(({ kind }) => kind === 'strategy' || kind === 'value');
  return (
    <>
      <h2 class="visually-hidden">{locale.page.panel.tabs.strategy}</h2>
      <StatementList statements={stated} />
    </>
  );
}
