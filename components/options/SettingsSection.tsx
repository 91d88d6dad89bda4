import type { Intent } from '../../core/settings/intent';
import { noPolicy } from '../../core/settings/policy';
import type { Settings } from '../../core/settings/settings';
import { Choice } from '../choice/Choice';
import { SwitchRow } from '../choice/SwitchRow';
import { usePage } from '../page/page-context';
import { useWatched } from '../page/use-watched';
import { LanguageSetting } from './LanguageSetting';
import { MarkPreview } from './MarkPreview';
import type { OptionsPorts } from './ports';
import { Shortcuts } from './Shortcuts';
import { TopicsSetting } from './TopicsSetting';

interface SettingsSectionProps {
  ports: OptionsPorts;
  languages: Readonly<Record<string, string>>;
  readOnly: boolean;
  store(intent: Intent): Promise<boolean>;
}

/** Every setting; each takes effect in all open pages at once. */
export function SettingsSection({ ports, languages, readOnly, store }: SettingsSectionProps) {
  const { options } = usePage().locale.page;
  const settings = useWatched(ports.settings);
  const policy = useWatched(ports.policy) ?? noPolicy;
  if (settings === undefined) return null;
  /** What a setting’s control needs: its value, the way to change it, and whether that is open. */
  const bound = <K extends keyof Settings>(name: K) => ({
    value: settings[name],
    onChoose: (value: Settings[K]): void => void store({ type: 'set-field', name, value }),
    fixed: Object.hasOwn(policy.settings, name),
    disabled: readOnly,
  });
  return (
    <>
      <section>
        <h2>{options.sections.reading}</h2>
        <div class="group">
          <Choice strings={options.opening} {...bound('opening')} />
          <Choice strings={options.delay} {...bound('delay')} />
          <TopicsSetting bound={bound} />
          <SwitchRow strings={options.badge} {...bound('badge')} />
        </div>
      </section>
      <section>
        <h2>{options.sections.look}</h2>
        <div class="group">
          <MarkPreview style={settings.markStyle} scope={settings.markScope} />
          <Choice strings={options.markStyle} {...bound('markStyle')} />
          <Choice strings={options.markScope} {...bound('markScope')} />
          <Choice strings={options.theme} {...bound('theme')} />
          <LanguageSetting languages={languages} {...bound('language')} />
        </div>
      </section>
      <Shortcuts commandKeys={ports.commandKeys} />
    </>
  );
}
