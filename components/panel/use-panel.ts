import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../../core/settings/intent';
import { isPaused } from '../../core/settings/pause';
import { noPolicy } from '../../core/settings/policy';
import { isPageKey, pageKey } from '../../core/sites/page-key';
import { siteKey } from '../../core/sites/site-key';
import { useWatched } from '../page/use-watched';
import type { PanelActions, PanelState } from './panel-state';
import type { PanelPorts } from './ports';
import { contradicting } from './scopes';
import { useTab } from './use-tab';

/** What could not be stored, and why. */
interface Failed {
  intent: Intent;
  why: string;
}

/** Brings a panel to life; null until what is stored has been read. */
export function usePanel(
  ports: PanelPorts,
  datasetVersion: string,
): { state: PanelState; actions: PanelActions } | null {
  const settings = useWatched(ports.settings);
  const rules = useWatched(ports.rules);
  const pause = useWatched(ports.pause);
  const { tab, report, inView, refresh } = useTab(ports);
  const policy = useWatched(ports.policy);
  const tabPaused = useTabPause(ports, tab?.id);
  const [failed, setFailed] = useState<Failed | null>(null);
  if (settings === undefined || rules === undefined || pause === undefined) return null;

  async function store(intent: Intent): Promise<void> {
    const { ok, why = '' } = await ports.send(intent);
    setFailed(ok ? null : { intent, why });
    refresh();
  }

  const site = tab?.url == null ? null : siteKey(tab.url);
  const page = tab?.url == null ? null : pageKey(tab.url);
  const { openSidePanel } = ports;
  return {
    state: {
      site,
      page,
      rules,
      newSites: settings.newSites,
      policy: policy ?? noPolicy,
      tabPaused,
      inPrivate: tab?.inPrivate ?? false,
      pause: isPaused(pause, Date.now(), datasetVersion) ? pause : null,
      report,
      inView,
      unsaved: failed?.why ?? null,
    },
    actions: {
      setSite(scope, on) {
        if (isPageKey(scope)) return void store({ type: 'set-page', page: scope, on });
        const forget = site === null ? [] : contradicting(site, page, scope, on, rules);
        void store({ type: 'set-site', site: scope, on, ...(forget.length > 0 && { forget }) });
      },
      pause: (chosen) => void store({ type: 'pause', pause: chosen }),
      pauseTab(paused) {
        if (tab !== null) void store({ type: 'pause-tab', tab: tab.id, paused });
      },
      retry() {
        if (failed !== null) void store(failed.intent);
      },
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

/** Whether a tab is paused by itself. */
function useTabPause(ports: PanelPorts, tabId: number | undefined): boolean {
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    setPaused(false);
    if (tabId === undefined) return;
    let wanted = true;
    const look = (): void => void ports.tabPaused(tabId).then((now) => wanted && setPaused(now));
    look();
    const stop = ports.watchTabPause(tabId, look);
    return () => {
      wanted = false;
      stop();
    };
  }, [ports, tabId]);
  return paused;
}
