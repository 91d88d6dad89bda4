import type { Delay, MarkScope, MarkStyle, Opening, Theme } from '../settings/settings';

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
  badge: { label: string; hint: string };
  newSites: ChoiceStrings<'on' | 'off'>;
  preview: string;
  /** A paragraph with mentions, to show how the marks look. */
  previewText: string;
  sites: SitesStrings;
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

export interface PermissionStrings {
  name: string;
  why: string;
}

export interface SitesStrings {
  hint: string;
  /** Adds a site with a rule that switches it on, or off. */
  addOn: string;
  addOff: string;
  addLabel: string;
  placeholder: string;
  invalid: string;
  search: string;
  on: string;
  off: string;
  remove(site: string): string;
  removed(site: string): string;
  none: string;
  noneFound: string;
  count(count: number): string;
  showing(shown: number, count: number): string;
}

/** Taking settings out and in. */
export interface FilesStrings {
  heading: string;
  hint: string;
  exportFile: string;
  importFile: string;
  notReadable: string;
  /** What an import will change, before it does. */
  preview(sites: number, fields: number): string;
  replaces: string;
  confirm: string;
  cancel: string;
  imported: string;
  reset: string;
  resetHint: string;
  wasReset: string;
  undo: string;
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
