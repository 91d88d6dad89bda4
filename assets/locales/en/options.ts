import { plural } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = (n: number, one: string, other: string): string => plural('en-GB', n, { one, other });

export const options: OptionsStrings = {
  title: 'Options',
  sections: {
    settings: 'Settings',
    reading: 'Reading',
    look: 'Look',
    sites: 'Sites',
    shortcuts: 'Shortcuts',
    dataset: 'What is on record',
    privacy: 'Privacy',
  },
  opening: {
    label: 'A card opens',
    hint: 'The keyboard shortcuts always open it.',
    choices: {
      hover: 'when the pointer rests on a name',
      click: 'on a click',
      alt: 'when it rests with Alt held',
      off: 'never by itself',
    },
  },
  delay: {
    label: 'It waits',
    hint: 'Time at rest before it opens.',
    choices: { short: 'short (0.3 s)', normal: 'normal (0.5 s)', long: 'long (0.8 s)' },
  },
  markStyle: {
    label: 'Names are marked with',
    hint: 'The page itself is never changed.',
    choices: { dotted: 'a dotted line', solid: 'a thin line', tint: 'a tint' },
  },
  markScope: {
    label: 'Marked are',
    hint: 'The list in the popup always holds all.',
    choices: { all: 'all names', first: 'the first in each paragraph' },
  },
  theme: {
    label: 'Colours',
    hint: 'Of the card and of these pages.',
    choices: { auto: 'as the browser', light: 'light', dark: 'dark' },
  },
  language: { label: 'Language', hint: 'Quotes stay in their own.', choices: { auto: 'as the browser' } },
  badge: { label: 'Count on the toolbar button', hint: 'The number of names on the page you see.' },
  newSites: {
    label: 'On sites without a rule',
    hint: 'Rules for single sites stand below.',
    choices: { on: 'On Record is on', off: 'On Record is off' },
  },
  preview: 'So it looks',
  previewText: 'Xiaomi Auto presented the SU7 Ultra, and orders for the YU7 followed.',
  sites: {
    hint: 'A rule holds for a site and all its sub-sites; the most specific one wins.',
    addOn: 'Add as on',
    addOff: 'Add as off',
    addLabel: 'Site',
    placeholder: 'example.com',
    invalid: 'That is no site. Write it like example.com.',
    search: 'Search the list',
    on: 'On',
    off: 'Off',
    remove: (site) => `Remove the rule for ${site}`,
    removed: (site) => `The rule for ${site} is removed.`,
    none: 'No site has a rule of its own yet.',
    noneFound: 'No rule matches.',
    count: (n) => count(n, '# rule', '# rules'),
    showing: (shown, n) => `The first ${shown} of ${n} are shown. Search to narrow them down.`,
  },
  shortcuts: {
    hint: 'As your browser has them bound now.',
    names: {
      _execute_action: 'Open the popup',
      'next-mention': 'Go to the next name and open its card',
      'previous-mention': 'Go to the previous name and open its card',
      'toggle-site': 'Switch this site on or off',
    },
    none: 'no keys',
    change:
      'They are changed in the browser: in Chrome at chrome://extensions/shortcuts, in Firefox under Add-ons, Manage Extension Shortcuts.',
  },
  files: {
    heading: 'Take with you',
    hint: 'One JSON file with your choices and site rules.',
    exportFile: 'Export',
    importFile: 'Import…',
    notReadable: 'That file holds no settings of On Record.',
    preview: (sites, fields) =>
      `The file holds ${count(sites, '# site rule', '# site rules')} and ${count(fields, '# setting', '# settings')}.`,
    replaces: 'They replace what is set now.',
    confirm: 'Replace',
    cancel: 'Cancel',
    imported: 'Imported.',
    reset: 'Reset everything',
    resetHint: 'All settings and site rules go back to how they came.',
    wasReset: 'Everything is reset.',
    undo: 'Undo',
  },
  dataset: {
    version: (version) => `Version ${version}`,
    asOf: (date) => `as of ${date}`,
    intro:
      'Every statement comes from one report of Lei Jun’s speech of 28 December 2023. What the report puts in his mouth is shown as stated; its own words are shown as commentary. Progress is what other reports say since; company claims are worded as claims.',
    about: (text) => `On record about “${text}”`,
    statements: 'Statements',
    milestones: 'Milestones',
    sources: 'Sources',
    alsoReported: (n) => count(n, 'Also in # other report', 'Also in # other reports'),
    differently: 'Worded otherwise:',
    archived: 'archived copy',
  },
  privacy: {
    lead: 'On Record sends nothing anywhere. It has no server, no account and no statistics.',
    paragraphs: [
      'Pages are read on your computer, while you look at them. Nothing about them is kept: no addresses, no text, no counts.',
      'What is kept, in your browser, is what you choose here: your settings, your rules for single sites, and a pause.',
      'A page that names Xiaomi Auto can find out that marks were painted on it. A page that does not cannot tell that On Record is there.',
      'Links to sources open in a new tab and tell the other side nothing about where you came from.',
    ],
    permissionsHeading: 'What each permission is for',
    permissions: [
      { name: 'All sites', why: 'to find the names on whichever page you read' },
      { name: 'Storage', why: 'to keep your settings and site rules' },
      { name: 'Scripting', why: 'to send the reader and the card only to pages that hold a name' },
      { name: 'Context menus', why: 'for the menu on the toolbar button and on selected text' },
      { name: 'Side panel', why: 'to show what is on record beside the page' },
    ],
  },
  about: 'On Record takes no side and is not affiliated with Xiaomi.',
};
