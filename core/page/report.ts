import type { ListedMention } from './world';

/** The tab that a popup or side panel is about. */
export interface ShownTab {
  id: number;
  /** Null where the browser does not tell it: access to the site is withheld. */
  url: string | null;
  title: string;
  /** In a private window. */
  inPrivate?: boolean;
}

/** A mention with the frame of the tab it stands in. */
export interface ReportedMention extends ListedMention {
  frameId: number;
}

/** A mention's place among those of a tab's page. */
export interface MentionAt {
  frameId: number;
  index: number;
}

/** What a tab's page holds, or why that cannot be known. */
export type PageReport =
  | { kind: 'read'; on: boolean; mentions: ReportedMention[]; total: number; frames: number }
  /** The browser lets no extension read this page. */
  | { kind: 'restricted' }
  | { kind: 'pdf' }
  /** The user has withheld access to this site. */
  | { kind: 'no-access' }
  /** The page was open before the extension was: it starts with the next load. */
  | { kind: 'not-started' }
  | { kind: 'old-browser' };
