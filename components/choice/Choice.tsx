import { useId } from 'preact/hooks';
import type { ChoiceStrings } from '../../core/locale/options-strings';
import { usePage } from '../page/page-context';

interface ChoiceProps<T extends string> {
  strings: ChoiceStrings<T>;
  value: T;
  onChoose(value: T): void;
  /** An administrator has chosen. */
  fixed?: boolean;
  disabled?: boolean;
}

/** Choices that stand in a row; more of them stand below each other. */
const mostInRow = 3;

/** One of a few, all in sight. */
export function Choice<T extends string>({
  strings,
  value,
  onChoose,
  fixed = false,
  disabled = false,
}: ChoiceProps<T>) {
  const { panel } = usePage().locale.page;
  const name = useId();
  const choices = Object.keys(strings.choices) as T[];
  const layout = choices.length > mostInRow ? 'choice-list' : 'choice-items';
  return (
    <fieldset class="choice" aria-describedby={`${name}-hint`} disabled={fixed || disabled}>
      <legend class="choice-label">{strings.label}</legend>
      <div class={layout}>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            {strings.choices[choice]}
          </label>
        ))}
      </div>
      <p class="hint" id={`${name}-hint`}>
        {fixed ? panel.fixed : strings.hint}
      </p>
    </fieldset>
  );
}
