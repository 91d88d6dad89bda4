import { type Pause, parsePause } from '../../core/settings/pause';
import type { Settings } from '../../core/settings/settings';
import {
  allFieldKeys,
  fieldOfItem,
  pauseKey,
  rulesFrom,
  settingsFrom,
  siteOfItem,
} from '../../core/settings/stored';
import type { SiteRule } from '../../core/sites/rules';
import { browser } from './browser';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(allFieldKeys));
}

export async function readRules(): Promise<Map<string, SiteRule>> {
  return rulesFrom(await browser.storage.local.get(null));
}

export async function readPause(): Promise<Pause | null> {
  return parsePause((await browser.storage.local.get(pauseKey))[pauseKey]);
}

/** Calls back with fresh settings whenever a field changed; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watch((key) => fieldOfItem(key) !== null, readSettings, onChange);
}

export function watchRules(onChange: (rules: Map<string, SiteRule>) => void): () => void {
  return watch((key) => siteOfItem(key) !== null, readRules, onChange);
}

export function watchPause(onChange: (pause: Pause | null) => void): () => void {
  return watch((key) => key === pauseKey, readPause, onChange);
}

function watch<T>(
  concerns: (key: string) => boolean,
  read: () => Promise<T>,
  onChange: (value: T) => void,
): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(concerns)) void read().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
