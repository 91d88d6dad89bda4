import { formatDate } from '../../core/locale/format';
import { forAnHour, type Pause, untilTomorrow } from '../../core/settings/pause';
import { usePage } from '../page/page-context';
import type { PanelActions } from './panel-state';

interface PanelFootProps {
  actions: PanelActions;
  paused: boolean;
}

export function PanelFoot({ actions, paused }: PanelFootProps) {
  const { locale, dataset } = usePage();
  const { panel } = locale.page;
  return (
    <footer class="panel-foot">
      <p>
        {panel.statements(dataset.statements.length)} · {panel.milestones(dataset.milestones.length)}
        <span>{locale.card.asOf(formatDate(locale, dataset.edition.asOf))}</span>
      </p>
      <div class="panel-links">
        {!paused && <PauseMenu onPause={actions.pause} />}
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

/** Three ways to pause, unfolded upwards from the word. */
function PauseMenu({ onPause }: { onPause(pause: Pause): void }) {
  const { locale, dataset } = usePage();
  const { pause } = locale.page.panel;
  const choices = [
    { label: pause.hour, made: () => forAnHour(Date.now()) },
    { label: pause.tomorrow, made: () => untilTomorrow(Date.now()) },
    { label: pause.facts, made: (): Pause => ({ kind: 'facts', version: dataset.edition.version }) },
  ];
  return (
    <details class="menu">
      <summary class="link">{pause.menu}</summary>
      <div class="menu-items">
        {choices.map(({ label, made }) => (
          <button key={label} type="button" class="menu-item" onClick={() => onPause(made())}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
