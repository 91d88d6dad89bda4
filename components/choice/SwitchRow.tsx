import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';

interface SwitchRowProps {
  strings: { label: string; hint: string };
  value: boolean;
  onChoose(on: boolean): void;
  /** An administrator has chosen. */
  fixed?: boolean;
  disabled?: boolean;
}

/** A choice between on and off. */
export function SwitchRow({ strings, value, onChoose, fixed = false, disabled = false }: SwitchRowProps) {
  const { panel } = usePage().locale.page;
  return (
    <div class="choice">
      <p class="choice-label">{strings.label}</p>
      <Switch on={value} label={strings.label} disabled={fixed || disabled} onSwitch={onChoose} />
      <p class="hint">{fixed ? panel.fixed : strings.hint}</p>
    </div>
  );
}
