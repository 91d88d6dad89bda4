import type { MentionAt, PageReport, ShownTab } from '../../core/page/report';
import type { Intent } from '../../core/settings/intent';
import type { Pause } from '../../core/settings/pause';
import type { Policy } from '../../core/settings/policy';
import type { Settings } from '../../core/settings/settings';
import type { SiteRule } from '../../core/sites/rules';
import type { Watched } from '../page/use-watched';

/** What popup and side panel need of the browser; the entrypoints bring the real thing, tests a small one. */
export interface PanelPorts {
  settings: Watched<Settings>;
  rules: Watched<Map<string, SiteRule>>;
  pause: Watched<Pause | null>;
  policy: Watched<Policy>;
  tabPaused(tabId: number): Promise<boolean>;
  watchTabPause(tabId: number, onChange: () => void): () => void;
  /** Resolves after the durable write; never rejects. */
  send(intent: Intent): Promise<{ ok: boolean; why?: string }>;
  currentTab(): Promise<ShownTab | null>;
  /** Calls back when another tab is to be shown; null where the surface stays with the tab it was opened on. */
  watchTab: ((onChange: () => void) => () => void) | null;
  pageReport(tab: ShownTab): Promise<PageReport>;
  watchPage(tabId: number, onChange: () => void): () => void;
  /** Follows the mention that the reader has in view; null where the surface does not last. */
  watchInView: ((tabId: number, seen: (place: MentionAt) => void) => () => void) | null;
  reveal(tabId: number, frameId: number, index: number): Promise<boolean>;
  askForAccess(): Promise<boolean>;
  reloadTab(tabId: number): Promise<void>;
  openOptions(): void;
  openSidePanel: ((tabId: number) => void) | null;
}
