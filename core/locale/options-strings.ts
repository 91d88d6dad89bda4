import type { Delay, MarkScope, MarkStyle, Opening, Theme } from '../settings/settings';
import type { FileRefusal } from '../settings/settings-file';
import type { Refusal } from '../sites/site-input';

/** A setting: its name, what it does in a sentence, and a word for each choice. */
export interface ChoiceStrings<T extends string> {
  label: string;
  hint: string;
  choices: Record<T, string>;
}

/** What the options page says. */
export interface OptionsStrings {
  title: string;
  sections: {
    settings: string;
    reading: string;
    look: string;
    sites: string;
    shortcuts: string;
    dataset: string;
    privacy: string;
  };
  opening: ChoiceStrings<Opening>;
  delay: ChoiceStrings<Delay>;
  markStyle: ChoiceStrings<MarkStyle>;
  markScope: ChoiceStrings<MarkScope>;
  theme: ChoiceStrings<Theme>;
  language: ChoiceStrings<'auto'>;
  topics: TopicsStrings;
  badge: { label: string; hint: string };
  newSites: ChoiceStrings<'on' | 'off'>;
  preview: string;
  /** A paragraph with mentions, to show how the marks look. */
  previewText: string;
  sites: SitesStrings;
  sync: SyncStrings;
  shortcuts: {
    hint: string;
    names: Record<'_execute_action' | 'next-mention' | 'previous-mention' | 'toggle-site', string>;
    none: string;
    change: string;
  };
  files: FilesStrings;
  dataset: DatasetStrings;
  privacy: {
    lead: string;
    paragraphs: readonly string[];
    permissionsHeading: string;
    permissions: readonly PermissionStrings[];
  };
  about: string;
}

/** Which topics cards speak of; each topic has its name from the card. */
export interface TopicsStrings {
  label: string;
  hint: string;
  /** Instead of the hint where all are left out. */
  none: string;
}

export interface PermissionStrings {
  name: string;
  why: string;
}

export interface SitesStrings {
  hint: string;
  /** Adds sites with rules that switch them on, or off. */
  addOn: string;
  addOff: string;
  addLabel: string;
  placeholder: string;
  refusedLine(line: number, text: string, why: string): string;
  refusals: Record<Refusal, string>;
  added(count: number): string;
  search: string;
  on: string;
  off: string;
  /** Beside a rule for a single page. */
  onePage: string;
  /** Beside a rule that says otherwise than the one above it. */
  althoughOn(site: string): string;
  althoughOff(site: string): string;
  remove(site: string): string;
  select(site: string): string;
  selectAll: string;
  selected(count: number): string;
  setOn: string;
  setOff: string;
  removeAll: string;
  changed(count: number): string;
  none: string;
  noneFound: string;
  count(count: number): string;
  showing(shown: number, count: number): string;
  more: string;
}

/** Taking settings out and in. */
export interface FilesStrings {
  heading: string;
  hint: string;
  exportFile: string;
  importFile: string;
  refusals: Record<FileRefusal, string>;
  /** What an import will change, before it does. */
  adds(count: number): string;
  changes(count: number): string;
  removes(count: number): string;
  same: string;
  leftOut(count: number): string;
  andMore(count: number): string;
  confirm: string;
  cancel: string;
  imported: string;
  reset: string;
  resetHint: string;
  wasReset: string;
  undo: string;
}

/** Keeping choices in step through the browser’s own account. */
export interface SyncStrings {
  heading: string;
  settings: string;
  settingsHint: string;
  sites: string;
  sitesHint: string;
  full: string;
  failed: string;
}

export interface DatasetStrings {
  version(version: string): string;
  asOf(date: string): string;
  intro: string;
  about(text: string): string;
  statements: string;
  milestones: string;
  sources: string;
  alsoReported(reports: number): string;
  differently: string;
  archived: string;
}
