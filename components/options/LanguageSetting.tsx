import { useId } from 'preact/hooks';
import { usePage } from '../page/page-context';

interface LanguageSettingProps {
  value: string;
  languages: Readonly<Record<string, string>>;
  onChoose(tag: string): void;
  /** An administrator has chosen. */
  fixed?: boolean;
  disabled?: boolean;
}

export function LanguageSetting({ value, languages, onChoose, fixed, disabled }: LanguageSettingProps) {
  const { options, panel } = usePage().locale.page;
  const { language } = options;
  const id = useId();
  return (
    <div class="choice">
      <label class="choice-label" for={id}>
        {language.label}
      </label>
      <select
        class="field"
        id={id}
        value={value}
        disabled={fixed || disabled}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="auto">{language.choices.auto}</option>
        {Object.entries(languages).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {fixed ? panel.fixed : language.hint}
      </p>
    </div>
  );
}
