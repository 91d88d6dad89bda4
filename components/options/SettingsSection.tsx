import type { Intent } from '../../core/settings/intent';
import type { Settings } from '../../core/settings/settings';
import { Choice } from '../choice/Choice';
import { usePage } from '../page/page-context';
import { BadgeSetting } from './BadgeSetting';
import { LanguageSetting } from './LanguageSetting';
import { MarkPreview } from './MarkPreview';
import { Shortcuts } from './Shortcuts';

interface SettingsSectionProps {
  settings: Settings;
  languages: Readonly<Record<string, string>>;
  store(intent: Intent): Promise<boolean>;
  commandKeys(): Promise<Record<string, string>>;
}

/** Every setting; each takes effect in all open pages at once. */
export function SettingsSection({ settings, languages, store, commandKeys }: SettingsSectionProps) {
  const { options } = usePage().locale.page;
  const set =
    <K extends keyof Settings>(name: K) =>
    (value: Settings[K]): void =>
      void store({ type: 'set-field', name, value });
  return (
    <>
      <section>
        <h2>{options.sections.reading}</h2>
        <Choice strings={options.opening} value={settings.opening} onChoose={set('opening')} />
        <Choice strings={options.delay} value={settings.delay} onChoose={set('delay')} />
        <BadgeSetting on={settings.badge} onSwitch={set('badge')} />
      </section>
      <section>
        <h2>{options.sections.look}</h2>
        <Choice strings={options.markStyle} value={settings.markStyle} onChoose={set('markStyle')} />
        <Choice strings={options.markScope} value={settings.markScope} onChoose={set('markScope')} />
        <MarkPreview style={settings.markStyle} scope={settings.markScope} />
        <Choice strings={options.theme} value={settings.theme} onChoose={set('theme')} />
        <LanguageSetting value={settings.language} languages={languages} onChoose={set('language')} />
      </section>
      <Shortcuts commandKeys={commandKeys} />
    </>
  );
}
