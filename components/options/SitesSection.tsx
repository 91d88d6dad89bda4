import type { Intent } from '../../core/settings/intent';
import type { Settings } from '../../core/settings/settings';
import type { SiteRule } from '../../core/sites/rules';
import { Choice } from '../choice/Choice';
import { usePage } from '../page/page-context';
import { AddSite } from './AddSite';
import { SettingsFile } from './SettingsFile';
import { SiteList } from './SiteList';

interface SitesSectionProps {
  settings: Settings;
  rules: ReadonlyMap<string, SiteRule>;
  store(intent: Intent): Promise<boolean>;
  saveFile(name: string, text: string): void;
}

/** Where the extension is on: the default, the rules for single sites, and the file that carries them elsewhere. */
export function SitesSection({ settings, rules, store, saveFile }: SitesSectionProps) {
  const { options } = usePage().locale.page;
  return (
    <>
      <section>
        <h2>{options.sections.sites}</h2>
        <Choice
          strings={options.newSites}
          value={settings.newSites}
          onChoose={(value) => void store({ type: 'set-field', name: 'newSites', value })}
        />
        <p class="hint">{options.sites.hint}</p>
        <AddSite wanted={settings.newSites === 'off'} store={store} />
        <SiteList rules={rules} store={store} />
      </section>
      <SettingsFile {...{ settings, rules, store, saveFile }} />
    </>
  );
}
