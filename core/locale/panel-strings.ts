import type { MilestoneTag } from '../facts/progress';

/** What popup and side panel say. Parameters come formatted, counts as numbers. */
export interface PanelStrings {
  onFor(site: string): string;
  offFor(site: string): string;
  onForPage: string;
  offForPage: string;
  /** Why a page is off, or on, that has no rule of its own: the site above it that has one. */
  offBecause(site: string): string;
  onBecause(site: string): string;
  /** An administrator has fixed it. */
  fixed: string;
  noSite: string;
  /** Name of the menu that chooses what the switch is for. */
  scope: string;
  withSubSites(site: string): string;
  tabs: { goals: string; strategy: string; progress: string; here: string };
  tabsName: string;
  /** After the number of mentions: “mentions in 7 paragraphs”. */
  mentionsIn(mentions: number, paragraphs: number): string;
  /** Set apart in the summary: “2 figures differ”. */
  figuresDiffer(count: number): string;
  differs: string;
  topicsHere(topics: string): string;
  topicsNotHere(topics: string): string;
  noTopicsHere: string;
  stated: string;
  commentary: string;
  commentaryHeading: string;
  quoteAndSource: string;
  milestoneTags: Record<MilestoneTag, string>;
  staleSince(date: string): string;
  newestFirst(count: number): string;
  /** Names the menu that filters events by topic, and its first choice. */
  topic: string;
  allTopics: string;
  distance: DistanceStrings;
  horizonTable: HorizonTableStrings;
  probably: string;
  /** Accessible name of the button that leads to a mention. */
  goTo(text: string): string;
  gone: string;
  /** Before the sentence that the reader has in view. */
  inView: string;
  /** In place of the list where there is nothing to list; the notice above it says why. */
  nothingListed: string;
  listedOf(listed: number, total: number): string;
  statements(count: number): string;
  milestones(count: number): string;
  options: string;
  sidePanel: string;
  privateWindow: PrivateWindowStrings;
  notices: NoticeStrings;
  pause: PauseStrings;
}

/** Xiaomi’s deliveries against the fifth-largest automaker’s sales. */
export interface DistanceStrings {
  heading: string;
  xiaomi: string;
  fifth(company: string): string;
  /** Put before a number that is a lower bound. */
  moreThan(count: string): string;
  sentence(year: string, xiaomi: string, company: string, fifth: string): string;
  method: string;
  /** The growth it would take each year until the stated window opens, and until it closes. */
  growth(rate: string, year: string, lowRate: string, lateYear: string): string;
  /** What unfolds the reckoning: the formula, the years as a table, and the other ways to count. */
  reckoned: string;
  arithmetic: string;
  otherwise: string;
  year: string;
  fifthOfAll: string;
  times: string;
}

/** The horizon picture's numbers as a table: its rows and columns. */
export interface HorizonTableStrings {
  summary: string;
  announced: string;
  opens: string;
  closes: string;
  date: string;
  passed: string;
}

/** Asked before a choice from a private window is stored. */
export interface PrivateWindowStrings {
  ask: string;
  remember: string;
  pauseTab: string;
  cancel: string;
}

/** A state of the page, said plainly: a title, a sentence, and where there is a way out, its button. */
export interface NoticeStrings {
  reading: string;
  noMentions: string;
  noMentionsMore: string;
  off: string;
  offMore: string;
  offPageMore: string;
  offByDefault: string;
  restricted: string;
  restrictedMore: string;
  pdf: string;
  pdfMore: string;
  noAccess: string;
  noAccessMore: string;
  grant: string;
  notStarted: string;
  notStartedMore: string;
  reload: string;
  oldBrowser: string;
  oldBrowserMore: string;
  notSaved: string;
  notSavedMore: string;
  newer: string;
  /** The stored choices are of a newer version of the extension. */
  newerMore: string;
  again: string;
}

export interface PauseStrings {
  /** Name of the menu that pauses. */
  menu: string;
  tab: string;
  hour: string;
  tomorrow: string;
  facts: string;
  pausedUntil(time: string): string;
  pausedForFacts: string;
  pausedMore: string;
  pausedTab: string;
  pausedTabMore: string;
  resume: string;
}
