interface SwitchProps {
  on: boolean;
  /** What it switches: the same words in both states, as the state is told apart from the name. */
  label: string;
  onSwitch(on: boolean): void;
  disabled?: boolean;
}

export function Switch({ on, label, onSwitch, disabled = false }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onSwitch(!on)}
    />
  );
}
