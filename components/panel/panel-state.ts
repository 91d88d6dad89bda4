import type { MentionAt, PageReport, ReportedMention } from '../../core/page/report';
import type { Pause } from '../../core/settings/pause';
import type { Policy } from '../../core/settings/policy';
import type { SiteRule } from '../../core/sites/rules';

/** What popup and side panel show of the world; plain values. */
export interface PanelState {
  /** The site's key; null where the page is no site. It stays the one the popup was opened on. */
  site: string | null;
  /** The page's own key; null where it can have no rule. */
  page: string | null;
  /** For sites and for single pages. */
  rules: ReadonlyMap<string, SiteRule>;
  newSites: SiteRule;
  /** What an administrator has fixed. */
  policy: Policy;
  /** The pause of everything that holds now; null where there is none. */
  pause: Pause | null;
  /** This tab alone is paused, until it is closed. */
  tabPaused: boolean;
  /** In a private window nothing is stored unasked. */
  inPrivate: boolean;
  /** Null while the page is being asked. */
  report: PageReport | null;
  /** The mention the reader has in view; null where that is not known. */
  inView: MentionAt | null;
  /** Why the last choice could not be stored; null where it was. */
  unsaved: string | null;
}

export interface PanelActions {
  /** @param scope the key of the page, of its site or of a parent domain. */
  setSite(scope: string, on: boolean): void;
  pause(pause: Pause | null): void;
  pauseTab(paused: boolean): void;
  /** Asks again for what could not be stored. */
  retry(): void;
  /** Resolves to false where the mention is gone. */
  reveal(mention: ReportedMention): Promise<boolean>;
  grantAccess(): void;
  reload(): void;
  openOptions(): void;
  /** Null where there is no side panel to open, or this is it. */
  openSidePanel: (() => void) | null;
}
