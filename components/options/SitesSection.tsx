import type { Intent } from '../../core/settings/intent';
import { noPolicy } from '../../core/settings/policy';
import { Choice } from '../choice/Choice';
import { usePage } from '../page/page-context';
import { useWatched } from '../page/use-watched';
import { AddSites } from './AddSites';
import type { OptionsPorts } from './ports';
import { SettingsFile } from './SettingsFile';
import { SiteList } from './SiteList';
import { SyncSettings } from './SyncSettings';

interface SitesSectionProps {
  ports: OptionsPorts;
  readOnly: boolean;
  store(intent: Intent): Promise<boolean>;
}

/** Where the extension is on: the default, the rules for sites and pages, and the ways they go elsewhere. */
export function SitesSection({ ports, readOnly, store }: SitesSectionProps) {
  const { options } = usePage().locale.page;
  const settings = useWatched(ports.settings);
  const rules = useWatched(ports.rules);
  const own = useWatched(ports.own);
  const policy = useWatched(ports.policy) ?? noPolicy;
  const sync = useWatched(ports.sync);
  if (settings === undefined || rules === undefined) return null;
  return (
    <>
      <section>
        <h2>{options.sections.sites}</h2>
        <div class="group">
          <Choice
            strings={options.newSites}
            value={settings.newSites}
            onChoose={(value) => void store({ type: 'set-field', name: 'newSites', value })}
            fixed={Object.hasOwn(policy.settings, 'newSites')}
            disabled={readOnly}
          />
        </div>
        {!readOnly && <AddSites wanted={settings.newSites === 'off'} {...{ rules, store }} />}
        <SiteList {...{ rules, policy, readOnly, store }} />
      </section>
      {own && !readOnly && <SettingsFile now={own} store={store} saveFile={ports.saveFile} />}
      {sync && !readOnly && <SyncSettings {...sync} store={store} />}
    </>
  );
}
