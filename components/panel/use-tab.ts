import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReport, ShownTab } from '../../core/page/report';
import type { PanelPorts } from './ports';

interface TabNow {
  tab: ShownTab | null;
  /** Null while the page is being asked. */
  report: PageReport | null;
  /** Asks the page again. */
  refresh(): void;
}

/** The tab that is shown and what its page holds, kept up to date. */
export function useTab(ports: PanelPorts): TabNow {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [report, setReport] = useState<PageReport | null>(null);

  useEffect(() => {
    const look = (): void => void ports.currentTab().then(setTab);
    look();
    return ports.watchTab?.(look);
  }, [ports]);

  const refresh = useCallback(() => {
    if (tab !== null) void ports.pageReport(tab).then(setReport);
  }, [ports, tab]);

  useEffect(() => {
    setReport(null);
    refresh();
    return tab === null ? undefined : ports.watchPage(tab.id, refresh);
  }, [ports, tab, refresh]);

  return { tab, report, refresh };
}
