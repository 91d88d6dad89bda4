import { useMemo, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { displaySite } from '../../core/sites/display';
import type { SiteRule } from '../../core/sites/rules';
import { IconButton } from '../icons/IconButton';
import { usePage } from '../page/page-context';
import { Switch } from '../switch/Switch';
import { Undo } from './Undo';

interface SiteListProps {
  rules: ReadonlyMap<string, SiteRule>;
  store(intent: Intent): Promise<boolean>;
}

/** Rules drawn at once: enough to browse, few enough to stay quick with ten thousand. */
const most = 100;

export function SiteList({ rules, store }: SiteListProps) {
  const { sites } = usePage().locale.page.options;
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<{ site: string; rule: SiteRule } | null>(null);
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return [...rules]
      .filter(([site]) => site.includes(wanted))
      .sort(([one], [other]) => (one < other ? -1 : 1));
  }, [rules, search]);

  async function remove(site: string, rule: SiteRule): Promise<void> {
    if (await store({ type: 'forget-site', site })) setRemoved({ site, rule });
  }

  return (
    <>
      {rules.size > 0 && (
        <div class="site-search">
          <input
            class="field"
            type="search"
            aria-label={sites.search}
            placeholder={sites.search}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <span role="status">{sites.count(found.length)}</span>
        </div>
      )}
      {removed && (
        <Undo
          text={sites.removed(displaySite(removed.site))}
          onUndo={async () => {
            const { site, rule } = removed;
            if (await store({ type: 'set-site', site, on: rule === 'on' })) setRemoved(null);
          }}
        />
      )}
      {found.length === 0 && <p class="empty">{rules.size === 0 ? sites.none : sites.noneFound}</p>}
      <ul class="sites">
        {found.slice(0, most).map(([site, rule]) => (
          <li key={site}>
            <span class="site-name">{displaySite(site)}</span>
            <span class="site-state">{rule === 'on' ? sites.on : sites.off}</span>
            <Switch
              on={rule === 'on'}
              label={displaySite(site)}
              onSwitch={(on) => void store({ type: 'set-site', site, on })}
            />
            <IconButton
              icon="close"
              label={sites.remove(displaySite(site))}
              onPress={() => void remove(site, rule)}
            />
          </li>
        ))}
      </ul>
      {found.length > most && <p class="hint">{sites.showing(most, found.length)}</p>}
    </>
  );
}
