import { useId } from 'preact/hooks';
import type { Topic } from '../../core/facts/dataset';
import { type TopicField, topicField } from '../../core/settings/topics';
import { usePage } from '../page/page-context';

interface TopicsSettingProps {
  /** A topic’s choice, the way to change it, and whether that is open. */
  bound(name: TopicField): {
    value: boolean;
    onChoose(chosen: boolean): void;
    /** An administrator has chosen. */
    fixed: boolean;
    disabled: boolean;
  };
}

/** The topics that cards speak of, each to be left out by itself; all left out is none left out, and it says so. */
export function TopicsSetting({ bound }: TopicsSettingProps) {
  const { card, page } = usePage().locale;
  const { topics: strings } = page.options;
  const id = useId();
  const all = (Object.keys(card.topics) as Topic[]).map((topic) => ({ topic, ...bound(topicField(topic)) }));
  const hint = all.some(({ fixed }) => fixed) ? page.panel.fixed : strings.hint;
  return (
    <fieldset class="choice" aria-describedby={`${id}-hint`}>
      <legend class="choice-label">{strings.label}</legend>
      <div class="choice-chips">
        {all.map(({ topic, value, onChoose, fixed, disabled }) => (
          <label key={topic}>
            <input
              type="checkbox"
              checked={value}
              disabled={fixed || disabled}
              onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
            />
            {card.topics[topic]}
          </label>
        ))}
      </div>
      <p class="hint" id={`${id}-hint`} aria-live="polite">
        {all.some(({ value }) => value) ? hint : strings.none}
      </p>
    </fieldset>
  );
}
