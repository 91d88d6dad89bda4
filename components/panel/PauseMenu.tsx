import { forAnHour, type Pause, untilTomorrow } from '../../core/settings/pause';
import { usePage } from '../page/page-context';
import type { PanelActions } from './panel-state';

interface PauseMenuProps {
  actions: PanelActions;
  /** There is a tab that could be paused alone. */
  hasTab: boolean;
}

/** The ways to pause, unfolded upwards from the word; folded again by Escape, or by going elsewhere. */
export function PauseMenu({ actions, hasTab }: PauseMenuProps) {
  const { locale, dataset } = usePage();
  const { pause } = locale.page.panel;
  const facts = (): Pause => ({ kind: 'facts', version: dataset.edition.version });
  const choices = [
    ...(hasTab ? [{ label: pause.tab, choose: () => actions.pauseTab(true) }] : []),
    { label: pause.hour, choose: () => actions.pause(forAnHour(Date.now())) },
    { label: pause.tomorrow, choose: () => actions.pause(untilTomorrow(Date.now())) },
    { label: pause.facts, choose: () => actions.pause(facts()) },
  ];
  return (
    <details
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) currentTarget.open = false;
      }}
    >
      <summary class="link">{pause.menu}</summary>
      <div class="menu-items">
        {choices.map(({ label, choose }) => (
          <button key={label} type="button" class="menu-item" onClick={choose}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
