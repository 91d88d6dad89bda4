import type { MentionAt, PageReport, ReportedMention } from '../../core/page/report';
import type { Pause } from '../../core/settings/pause';
import type { SiteRule } from '../../core/sites/rules';

/** What popup and side panel show of the world; plain values. */
export interface PanelState {
  /** The site's key; null where the page is no site. It stays the one the popup was opened on. */
  site: string | null;
  rules: ReadonlyMap<string, SiteRule>;
  newSites: SiteRule;
  /** The pause that holds now; null where there is none. */
  pause: Pause | null;
  /** Null while the page is being asked. */
  report: PageReport | null;
  /** The mention the reader has in view; null where that is not known. */
  inView: MentionAt | null;
  /** The last choice could not be stored. */
  unsaved: boolean;
}

export interface PanelActions {
  /** @param scope the site's key or that of a parent domain. */
  setSite(scope: string, on: boolean): void;
  pause(pause: Pause | null): void;
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
