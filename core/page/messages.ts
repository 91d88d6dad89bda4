import { SCRIPT_NAMES, type ScriptName } from '../mentions/script-names';

// One map per direction: a message's type leads to what goes in and what comes back.

/** From a frame of a page to the background. Everything about the sender is read from the browser, never from here. */
export type FromPage =
  /** This frame's text holds a name: send the scanner, if the site is on. */
  | { type: 'hit' }
  /** The text around a name is in a script whose words are not here yet: send them. */
  | { type: 'words'; script: ScriptName }
  /** There is a mention in this frame, or will be once it is shown: send what paints marks. */
  | { type: 'marks' }
  /** Marks are about to be painted in this frame: insert their style. */
  | { type: 'style' }
  /** The pointer rests on a mention, or a tap or key asks: send the card. */
  | { type: 'card' }
  /** The language may have changed: send the card's words in it. */
  | { type: 'locale' }
  /** A sentence may give a figure that can be compared: send what compares. */
  | { type: 'compare' }
  /** The mentions in this frame changed, or what is known of their figures. */
  | { type: 'changed' }
  /** "Off on this site", pressed on a card that has been visible long enough. */
  | { type: 'off-here' }
  | { type: 'undo-off' }
  | { type: 'open-statements' };

export type FromPageType = FromPage['type'];

export interface Answer {
  on: boolean;
  /** The site as it is shown to the reader; null where the page is no site. */
  site: string | null;
}

/** From the background or an extension page to one frame. */
export type ToPage =
  | { type: 'reveal'; index: number; focus: boolean }
  /** The reader has gone on to another frame: close the card here. */
  | { type: 'leave' };

const fromPage: ReadonlySet<string> = new Set<Exclude<FromPageType, 'words'>>([
  'hit',
  'marks',
  'style',
  'card',
  'locale',
  'compare',
  'changed',
  'off-here',
  'undo-off',
  'open-statements',
]);

/** Reads an untrusted value as a message from a page's frame; null where it is none. */
export function parseFromPage(value: unknown): FromPage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, script } = value as { type?: unknown; script?: unknown };
  if (type === 'words') return isScriptName(script) ? { type, script } : null;
  return typeof type === 'string' && fromPage.has(type) ? ({ type } as FromPage) : null;
}

function isScriptName(value: unknown): value is ScriptName {
  return typeof value === 'string' && SCRIPT_NAMES.includes(value as ScriptName);
}

/** Reads an untrusted value as a message to a frame; null where it is none. */
export function parseToPage(value: unknown): ToPage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, index, focus } = value as Record<string, unknown>;
  if (type === 'leave') return { type };
  return type === 'reveal' && Number.isInteger(index) && typeof focus === 'boolean'
    ? { type, index: index as number, focus }
    : null;
}
