import type { Intent } from '../../core/settings/intent';
import { SwitchRow } from '../choice/SwitchRow';
import { usePage } from '../page/page-context';
import type { SyncState } from './ports';

interface SyncSettingsProps extends SyncState {
  store(intent: Intent): Promise<boolean>;
}

/** The mirror in the browser’s account: settings if wanted, and site rules only if they are wanted too. */
export function SyncSettings({ choice, trouble, store }: SyncSettingsProps) {
  const { sync } = usePage().locale.page.options;
  const set = (settings: boolean, sites: boolean): void =>
    void store({ type: 'set-sync', sync: { settings, sites } });
  return (
    <section>
      <h2>{sync.heading}</h2>
      <div class="group">
        <SwitchRow
          strings={{ label: sync.settings, hint: sync.settingsHint }}
          value={choice.settings}
          onChoose={(on) => set(on, false)}
        />
        <SwitchRow
          strings={{ label: sync.sites, hint: sync.sitesHint }}
          value={choice.sites}
          disabled={!choice.settings}
          onChoose={(on) => set(true, on)}
        />
      </div>
      {choice.settings && trouble !== null && (
        <p class="field-error" role="status">
          {trouble === 'full' ? sync.full : sync.failed}
        </p>
      )}
    </section>
  );
}
