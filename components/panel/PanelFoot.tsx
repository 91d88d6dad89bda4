import { formatDate } from '../../core/locale/format';
import { usePage } from '../page/page-context';
import { PauseMenu } from './PauseMenu';
import type { PanelActions } from './panel-state';

interface PanelFootProps {
  actions: PanelActions;
  paused: boolean;
  hasTab: boolean;
}

export function PanelFoot({ actions, paused, hasTab }: PanelFootProps) {
  const { locale, dataset } = usePage();
  const { panel } = locale.page;
  return (
    <footer class="panel-foot">
      <p>
        {panel.statements(dataset.statements.length)} · {panel.milestones(dataset.milestones.length)}
        <span>{locale.card.asOf(formatDate(locale, dataset.edition.asOf))}</span>
      </p>
      <div class="panel-links">
        {!paused && <PauseMenu {...{ actions, hasTab }} />}
        {actions.openSidePanel && (
          <button type="button" class="link" onClick={actions.openSidePanel}>
            {panel.sidePanel}
          </button>
        )}
        <button type="button" class="link" onClick={actions.openOptions}>
          {panel.options}
        </button>
      </div>
    </footer>
  );
}
