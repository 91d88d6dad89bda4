import { useId } from 'preact/hooks';
import type { ChoiceStrings } from '../../core/locale/options-strings';

interface ChoiceProps<T extends string> {
  strings: ChoiceStrings<T>;
  value: T;
  onChoose(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ strings, value, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="choice" aria-describedby={`${name}-hint`}>
      <legend>{strings.label}</legend>
      <div class="choice-items">
        {(Object.keys(strings.choices) as T[]).map((choice) => (
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
        {strings.hint}
      </p>
    </fieldset>
  );
}
