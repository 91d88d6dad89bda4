import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('de');

export const options = written<OptionsStrings>({
  title: 'Einstellungen',
  sections: {
    settings: 'Einstellungen',
    reading: 'Lesen',
    look: 'Aussehen',
    sites: 'Websites',
    shortcuts: 'Tastenkürzel',
    dataset: 'Was dokumentiert ist',
    privacy: 'Datenschutz',
  },
  opening: {
    label: 'Eine Karte öffnet sich',
    hint: 'Mit den Tastenkürzeln geht es immer.',
    choices: {
      hover: 'wenn der Zeiger auf einem Namen ruht',
      click: 'bei einem Klick',
      alt: 'wenn er bei gedrückter Alt-Taste ruht',
      off: 'nie von selbst',
    },
  },
  delay: {
    label: 'Wartezeit',
    hint: 'So lange muss der Zeiger ruhen.',
    choices: { short: 'kurz (0,3 s)', normal: 'normal (0,5 s)', long: 'lang (0,8 s)' },
  },
  markStyle: {
    label: 'Namen werden markiert mit',
    hint: 'Die Seite selbst wird nie verändert.',
    choices: { dotted: 'einer gepunkteten Linie', solid: 'einer feinen Linie', tint: 'einer Tönung' },
  },
  markScope: {
    label: 'Markiert werden',
    hint: 'Die Liste im Popup enthält immer alle.',
    choices: { all: 'alle Namen', first: 'der erste in jedem Absatz' },
  },
  theme: {
    label: 'Farben',
    hint: 'Für die Karte und diese Seiten.',
    choices: { auto: 'wie der Browser', light: 'hell', dark: 'dunkel' },
  },
  language: {
    label: 'Sprache',
    hint: 'Zitate bleiben in ihrer eigenen.',
    choices: { auto: 'wie der Browser' },
  },
  badge: { label: 'Anzahl am Symbol', hint: 'Wie viele Namen auf der angezeigten Seite stehen.' },
  newSites: {
    label: 'Auf Websites ohne Regel',
    hint: 'Regeln für einzelne Websites stehen darunter.',
    choices: { on: 'ist On Record an', off: 'ist On Record aus' },
  },
  preview: 'So sieht es aus',
  previewText: 'Xiaomi Auto stellte den SU7 Ultra vor, und bald folgten Bestellungen für den YU7.',
  sites: {
    hint: 'Eine Regel gilt für eine Website und alles darunter; die genaueste geht vor.',
    addOn: 'Als „an“ hinzufügen',
    addOff: 'Als „aus“ hinzufügen',
    addLabel: 'Website',
    placeholder: 'example.com',
    invalid: 'Das ist keine Website. Bitte so schreiben: example.com.',
    search: 'Liste durchsuchen',
    on: 'An',
    off: 'Aus',
    remove: (site) => `Regel für ${site} entfernen`,
    removed: (site) => `Die Regel für ${site} ist entfernt.`,
    none: 'Noch hat keine Website eine eigene Regel.',
    noneFound: 'Keine Regel passt.',
    count: (n) => count(n, { one: '# Regel', other: '# Regeln' }),
    showing: (shown, n) => `Gezeigt werden die ersten ${shown} von ${n}. Die Suche grenzt sie ein.`,
  },
  shortcuts: {
    hint: 'So sind sie im Browser derzeit belegt.',
    names: {
      _execute_action: 'Popup öffnen',
      'next-mention': 'Zum nächsten Namen und seine Karte öffnen',
      'previous-mention': 'Zum vorigen Namen und seine Karte öffnen',
      'toggle-site': 'Diese Website ein- oder ausschalten',
    },
    none: 'keine Tasten',
    change:
      'Geändert werden sie im Browser: in Chrome unter chrome://extensions/shortcuts, in Firefox unter Add-ons, Tastenkombinationen für Erweiterungen verwalten.',
  },
  files: {
    heading: 'Mitnehmen',
    hint: 'Eine JSON-Datei mit Einstellungen und Website-Regeln.',
    exportFile: 'Exportieren',
    importFile: 'Importieren …',
    notReadable: 'Diese Datei enthält keine Einstellungen von On Record.',
    preview: (sites, fields) =>
      `Die Datei enthält ${count(sites, { one: '# Website-Regel', other: '# Website-Regeln' })} und ${count(fields, { one: '# Einstellung', other: '# Einstellungen' })}.`,
    replaces: 'Das ersetzt, was jetzt eingestellt ist.',
    confirm: 'Ersetzen',
    cancel: 'Abbrechen',
    imported: 'Importiert.',
    reset: 'Alles zurücksetzen',
    resetHint: 'Alle Einstellungen und Website-Regeln werden wieder wie am Anfang.',
    wasReset: 'Alles ist zurückgesetzt.',
    undo: 'Rückgängig',
  },
  dataset: {
    version: (version) => `Version ${version}`,
    asOf: (date) => `Stand ${date}`,
    intro:
      'Jede Aussage stammt aus einem Bericht über Lei Juns Rede vom 28. Dezember 2023. Was der Bericht ihm zuschreibt, gilt als gesagt; die eigenen Worte des Berichts gelten als Kommentar. Wie es weiterging, sagen spätere Berichte; Firmenangaben sind als solche formuliert.',
    about: (text) => `Dokumentiert zu „${text}“`,
    statements: 'Aussagen',
    milestones: 'Ereignisse',
    sources: 'Quellen',
    alsoReported: (n) =>
      count(n, { one: 'Auch in # weiteren Bericht', other: 'Auch in # weiteren Berichten' }),
    differently: 'Anders formuliert:',
    archived: 'archivierte Kopie',
  },
  privacy: {
    lead: 'On Record sendet nichts, nirgendwohin. Es hat keinen Server, kein Konto und keine Statistik.',
    paragraphs: [
      'Seiten werden auf diesem Gerät gelesen, während sie angezeigt werden. Davon bleibt nichts: keine Adressen, kein Text, keine Zahlen.',
      'Im Browser bleibt nur, was hier gewählt wird: die Einstellungen, die Regeln für einzelne Websites und eine Pause.',
      'Eine Seite, die Xiaomi Auto nennt, kann merken, dass darauf Markierungen gezeichnet wurden. Jede andere kann nicht erkennen, dass es On Record gibt.',
      'Links zu Quellen öffnen sich in einem neuen Tab und verraten der Gegenseite nicht, woher man kommt.',
    ],
    permissionsHeading: 'Wofür jede Berechtigung da ist',
    permissions: [
      { name: 'Alle Websites', why: 'um die Namen auf jeder gelesenen Seite zu finden' },
      { name: 'Speicher', why: 'um Einstellungen und Website-Regeln zu behalten' },
      { name: 'Skripte', why: 'um Leser und Karte nur an Seiten zu schicken, die einen Namen enthalten' },
      { name: 'Kontextmenüs', why: 'für das Menü am Symbol und bei markiertem Text' },
      { name: 'Seitenleiste', why: 'um das Dokumentierte neben der Seite zu zeigen' },
    ],
  },
  about: 'On Record ergreift keine Partei und steht in keiner Verbindung zu Xiaomi.',
});
