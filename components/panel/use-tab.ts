import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MentionAt, PageReport, ShownTab } from '../../core/page/report';
import type { PanelPorts } from './ports';

interface TabNow {
  tab: ShownTab | null;
  /** Null while the page is being asked. */
  report: PageReport | null;
  /** The mention the reader has in view; null where none is, or nobody follows it. */
  inView: MentionAt | null;
  /** Asks the page again. */
  refresh(): void;
}

/** The tab that is shown and what its page holds, kept up to date. */
export function useTab(ports: PanelPorts): TabNow {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [report, setReport] = useState<PageReport | null>(null);
  const [inView, setInView] = useState<MentionAt | null>(null);

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

  useEffect(() => {
    setInView(null);
    return tab === null ? undefined : ports.watchInView?.(tab.id, setInView);
  }, [ports, tab]);

  return { tab, report, inView, refresh };
}
