import { useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { DatasetSection } from '../dataset/DatasetSection';
import { usePage } from '../page/page-context';
import { useWatched } from '../page/use-watched';
import { Notice } from '../panel/Notice';
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

/** A choice that could not be stored, and why. */
interface Failed {
  intent: Intent;
  why: string;
}

/** The options page: four sections, one at a time, chosen by the address after `#`. */
export function Options({ ports, languages }: OptionsProps) {
  const { productName, options, panel } = usePage().locale.page;
  const [failed, setFailed] = useState<Failed | null>(null);
  const [name = '', query = ''] = useHash().split('?');
  const shown: SectionName = sections.find((section) => section === name) ?? 'settings';
  const newer = useWatched(ports.newer);

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
        {newer && <Notice title={panel.notices.newer} more={panel.notices.newerMore} urgent />}
        {failed && !newer && <Unsaved why={failed.why} onRetry={() => void store(failed.intent)} />}
        <Section shown={shown} query={query} readOnly={newer ?? false} {...{ ports, languages, store }} />
        <p class="about">{options.about}</p>
      </main>
    </div>
  );
}

interface SectionProps extends OptionsProps {
  shown: SectionName;
  /** What follows `?` in the address after `#`. */
  query: string;
  readOnly: boolean;
  store(intent: Intent): Promise<boolean>;
}

function Section({ shown, query, readOnly, ports, languages, store }: SectionProps) {
  switch (shown) {
    case 'settings':
      return <SettingsSection {...{ ports, languages, readOnly, store }} />;
    case 'sites':
      return <SitesSection {...{ ports, readOnly, store }} />;
    case 'dataset':
      return <DatasetSection about={new URLSearchParams(query).get('about')} />;
    case 'privacy':
      return <Privacy />;
  }
}
