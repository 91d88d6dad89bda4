import { parseSync, type SyncChoice } from '../../core/settings/intent';
import { isNewer } from '../../core/settings/migrate';
import { newestOf } from '../../core/settings/newest';
import { type Pause, parsePause } from '../../core/settings/pause';
import { ownChoices, type Policy } from '../../core/settings/policy';
import type { Settings } from '../../core/settings/settings';
import { type Replacement, replacementOf } from '../../core/settings/settings-file';
import {
  allFieldKeys,
  chosenFrom,
  fieldOfItem,
  heldKey,
  isChoice,
  mirrorTroubleKey,
  pauseKey,
  rulesFrom,
  schemaKey,
  settingsFrom,
  siteOfItem,
  syncKey,
  tabPauseKey,
} from '../../core/settings/stored';
import type { SiteRule } from '../../core/sites/rules';
import { local, readPolicy, session } from './areas';
import { browser } from './browser';

export async function readSettings(): Promise<Settings> {
  return settingsFrom(await local.get(allFieldKeys));
}

export async function readRules(): Promise<Map<string, SiteRule>> {
  return rulesFrom(await local.get(null));
}

export async function readPause(): Promise<Pause | null> {
  return parsePause((await local.get([pauseKey]))[pauseKey]);
}

/** What the user has set, and only that: without what an administrator has put in its place. */
export async function readOwn(): Promise<Replacement> {
  const own = ownChoices(await local.get(null));
  return replacementOf(chosenFrom(own), rulesFrom(own));
}

export async function readSync(): Promise<{ choice: SyncChoice; trouble: 'full' | 'failed' | null }> {
  const items = await local.get([syncKey, mirrorTroubleKey]);
  const trouble = items[mirrorTroubleKey];
  return {
    choice: parseSync(items[syncKey]),
    trouble: trouble === 'full' || trouble === 'failed' ? trouble : null,
  };
}

/** Whether what is stored comes from a newer version. */
export async function readNewer(): Promise<boolean> {
  return isNewer(await local.get([schemaKey]));
}

/** Calls back with fresh settings whenever a field changed; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watch((key) => fieldOfItem(key) !== null, readSettings, onChange);
}

export function watchRules(onChange: (rules: Map<string, SiteRule>) => void): () => void {
  return watch((key) => siteOfItem(key) !== null, readRules, onChange);
}

export function watchOwn(onChange: (own: Replacement) => void): () => void {
  return watch((key) => isChoice(key) || key === heldKey, readOwn, onChange);
}

export function watchSync(onChange: (state: Awaited<ReturnType<typeof readSync>>) => void): () => void {
  return watch((key) => key === syncKey || key === mirrorTroubleKey, readSync, onChange);
}

export function watchNewer(onChange: (newer: boolean) => void): () => void {
  return watch((key) => key === schemaKey, readNewer, onChange);
}

export function watchPolicy(onChange: (policy: Policy) => void): () => void {
  return watch(() => true, readPolicy, onChange, ['managed']);
}

/** Whether a tab is paused by itself. */
export async function tabPaused(tabId: number): Promise<boolean> {
  const key = tabPauseKey(tabId);
  return (await session.get([key]))[key] === true;
}

export function watchTabPause(tabId: number, onChange: () => void): () => void {
  const concerns = (key: string): boolean => key.endsWith(tabPauseKey(tabId));
  // Browsers without a store for the session keep its items among the lasting ones.
  return watch(concerns, async () => undefined, onChange, ['session', 'local']);
}

export function watchPause(onChange: (pause: Pause | null) => void): () => void {
  return watch((key) => key === pauseKey, readPause, onChange);
}

function watch<T>(
  concerns: (key: string) => boolean,
  read: () => Promise<T>,
  onChange: (value: T) => void,
  areas: readonly string[] = ['local'],
): () => void {
  const readAgain = newestOf(read, onChange);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (areas.includes(area) && Object.keys(changes).some(concerns)) readAgain();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
