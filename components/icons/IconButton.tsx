import { Icon, type IconName } from './Icon';

interface IconButtonProps {
  icon: IconName;
  label: string;
  onPress(): void;
  /** Whether it is switched on, for a button that stays so; left out for one that only acts. */
  pressed?: boolean;
}

export function IconButton({ icon, label, onPress, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
