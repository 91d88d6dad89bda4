import { useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import type { Settings } from '../../core/settings/settings';
import type { SiteRule } from '../../core/sites/rules';
import { DatasetSection } from '../dataset/DatasetSection';
import { usePage } from '../page/page-context';
import { useWatched } from '../page/use-watched';
import { Unsaved } from '../panel/PanelNotice';
import { Privacy } from './Privacy';
import type { OptionsPorts } from './ports';
import { SettingsSection } from './SettingsSection';
import { SitesSection } from './SitesSection';
import { useHash } from './use-hash';

const sections = ['settings', 'sites', 'dataset', 'privacy'] as const;
type SectionName = (typeof sections)[number];

interface OptionsProps {
  ports: OptionsPorts;
  /** The languages there are, by tag, each with its own name. */
  languages: Readonly<Record<string, string>>;
}

/** The options page: four sections, one at a time, chosen by the address after `#`. */
export function Options({ ports, languages }: OptionsProps) {
  const { productName, options } = usePage().locale.page;
  const settings = useWatched(ports.settings);
  const rules = useWatched(ports.rules);
  const [failed, setFailed] = useState<{ intent: Intent; why: string } | null>(null);
  const [name = '', query = ''] = useHash().split('?');
  const shown: SectionName = sections.find((section) => section === name) ?? 'settings';
  if (settings === undefined || rules === undefined) return null;

  async function store(intent: Intent): Promise<boolean> {
    const { ok, why = '' } = await ports.send(intent);
    setFailed(ok ? null : { intent, why });
    return ok;
  }

  return (
    <div class="wide-page">
      <header class="wide-head">
        <h1>{productName}</h1>
        <nav aria-label={options.title}>
          {sections.map((section) => (
            <a key={section} href={`#${section}`} aria-current={section === shown ? 'page' : undefined}>
              {options.sections[section]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {failed && <Unsaved why={failed.why} onRetry={() => void store(failed.intent)} />}
        <Section shown={shown} query={query} {...{ settings, rules, ports, languages, store }} />
        <p class="about">{options.about}</p>
      </main>
    </div>
  );
}

interface SectionProps extends OptionsProps {
  shown: SectionName;
  /** What follows `?` in the address after `#`. */
  query: string;
  settings: Settings;
  rules: ReadonlyMap<string, SiteRule>;
  store(intent: Intent): Promise<boolean>;
}

function Section({ shown, query, settings, rules, ports, languages, store }: SectionProps) {
  switch (shown) {
    case 'settings':
      return <SettingsSection {...{ settings, languages, store }} commandKeys={ports.commandKeys} />;
    case 'sites':
      return <SitesSection {...{ settings, rules, store }} saveFile={ports.saveFile} />;
    case 'dataset':
      return <DatasetSection about={new URLSearchParams(query).get('about')} />;
    case 'privacy':
      return <Privacy />;
  }
}
