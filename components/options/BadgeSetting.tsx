import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';

export function BadgeSetting({ on, onSwitch }: { on: boolean; onSwitch(on: boolean): void }) {
  const { badge } = usePage().locale.page.options;
  return (
    <div class="choice choice-switch">
      <p class="choice-label">{badge.label}</p>
      <Switch on={on} label={badge.label} onSwitch={onSwitch} />
      <p class="hint">{badge.hint}</p>
    </div>
  );
}
