import { isPageKey } from '../sites/page-key';
import type { SiteRule } from '../sites/rules';
import { fieldNames, isFieldName, parseField, parseSettings, type Settings } from './settings';

/**
 * How the user's choices lie in `storage.local`: one item per choice. A write touches only what was chosen,
 * a frame reads only the handful of rules that can apply to it, and a bad item spoils nothing else.
 */
export const schemaVersion = 1;
export const schemaKey = 'schema';
export const pauseKey = 'pause';
/** Which parts of the choices are mirrored to the browser’s account; nothing where none are. */
export const syncKey = 'sync';
/** What this device last knew of the mirror. */
export const mirrorKey = 'mirror';
/** A change that takes two steps, while it is under way. */
export const journalKey = 'journal';
/** Why the mirror is behind; nothing where it is not. */
export const mirrorTroubleKey = 'mirror-trouble';
/** The user’s own choices that a managed policy stands in for, by item; null where there was none. */
export const heldKey = 'held';
const fieldPrefix = 'set:';
const sitePrefix = 'site:';

export type StoredItems = Record<string, unknown>;

export const fieldKey = (name: keyof Settings): string => fieldPrefix + name;
/** The item of a rule, for a site or for one page. */
export const siteItemKey = (ruleKey: string): string => sitePrefix + ruleKey;

/** The key of the rule that a stored item holds, a site’s or a page’s; null where the item is no rule. */
export function siteOfItem(key: string): string | null {
  return key.startsWith(sitePrefix) ? key.slice(sitePrefix.length) : null;
}

/** The field a stored item's key belongs to, or null. */
export function fieldOfItem(key: string): keyof Settings | null {
  const name = key.startsWith(fieldPrefix) ? key.slice(fieldPrefix.length) : null;
  return isFieldName(name) ? name : null;
}

export const allFieldKeys: string[] = fieldNames.map(fieldKey);

/** Settings from stored items; unknown and bad items are left aside. */
export function settingsFrom(items: StoredItems): Settings {
  return parseSettings((name) => items[fieldKey(name)]);
}

const tabPausePrefix = 'pause:';

/** The item, among those of the session, that says a tab is paused. */
export const tabPauseKey = (tabId: number): string => tabPausePrefix + tabId;

/** The tab whose pause an item says; null where it says none. */
export function tabOfPause(key: string): number | null {
  const tab = key.startsWith(tabPausePrefix) ? Number(key.slice(tabPausePrefix.length)) : Number.NaN;
  return Number.isSafeInteger(tab) ? tab : null;
}

/** Whether an item is a setting, known to this version or not. */
export const isField = (key: string): boolean => key.startsWith(fieldPrefix);

/** Whether an item is one of the user’s choices that last: a setting or a rule. */
export const isChoice = (key: string): boolean => isField(key) || key.startsWith(sitePrefix);

/** The fields among stored items that the user has set, and only those. */
export function chosenFrom(items: StoredItems): Partial<Settings> {
  const chosen: Partial<Record<keyof Settings, unknown>> = {};
  for (const name of fieldNames) {
    const value = items[fieldKey(name)];
    if (parseField(name, value) === value) chosen[name] = value;
  }
  return chosen as Partial<Settings>;
}

export function parseRule(value: unknown): SiteRule | null {
  return value === 'on' || value === 'off' ? value : null;
}

/** All valid rules among stored items, by the key of the site or page. A page can only be switched off. */
export function rulesFrom(items: StoredItems): Map<string, SiteRule> {
  const rules = new Map<string, SiteRule>();
  for (const [key, value] of Object.entries(items)) {
    const site = siteOfItem(key);
    const rule = parseRule(value);
    if (site !== null && rule !== null && !(rule === 'on' && isPageKey(site))) rules.set(site, rule);
  }
  return rules;
}
