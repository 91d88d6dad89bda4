import { useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { isPaused } from '../../core/settings/pause';
import { siteKey } from '../../core/sites/site-key';
import { useWatched } from '../page/use-watched';
import type { PanelActions, PanelState } from './panel-state';
import type { PanelPorts } from './ports';
import { contradicting } from './scopes';
import { useTab } from './use-tab';

/** Brings a panel to life; null until what is stored has been read. */
export function usePanel(
  ports: PanelPorts,
  datasetVersion: string,
): { state: PanelState; actions: PanelActions } | null {
  const settings = useWatched(ports.settings);
  const rules = useWatched(ports.rules);
  const pause = useWatched(ports.pause);
  const { tab, report, inView, refresh } = useTab(ports);
  const [unsaved, setUnsaved] = useState<Intent[]>([]);
  if (settings === undefined || rules === undefined || pause === undefined) return null;

  async function store(intents: Intent[]): Promise<void> {
    const results = await Promise.all(intents.map(ports.send));
    setUnsaved(intents.filter((_, at) => results[at]?.ok !== true));
    refresh();
  }

  const site = tab?.url == null ? null : siteKey(tab.url);
  const { openSidePanel } = ports;
  return {
    state: {
      site,
      rules,
      newSites: settings.newSites,
      pause: isPaused(pause, Date.now(), datasetVersion) ? pause : null,
      report,
      inView,
      unsaved: unsaved.length > 0,
    },
    actions: {
      setSite(scope, on) {
        const inTheWay = site === null ? [] : contradicting(site, scope, on, rules);
        const forget = inTheWay.map((key): Intent => ({ type: 'forget-site', site: key }));
        void store([{ type: 'set-site', site: scope, on }, ...forget]);
      },
      pause: (chosen) => void store([{ type: 'pause', pause: chosen }]),
      retry: () => void store(unsaved),
      reveal: async ({ frameId, index }) => tab !== null && ports.reveal(tab.id, frameId, index),
      grantAccess: () => void ports.askForAccess().then(refresh),
      reload() {
        if (tab !== null) void ports.reloadTab(tab.id);
      },
      openOptions: ports.openOptions,
      openSidePanel: openSidePanel && tab ? () => openSidePanel(tab.id) : null,
    },
  };
}
