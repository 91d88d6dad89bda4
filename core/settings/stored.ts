import type { SiteRule } from '../sites/rules';
import { fieldNames, isFieldName, parseSettings, type Settings } from './settings';

/**
 * How the user's choices lie in `storage.local`: one item per choice. A write touches only what was chosen,
 * a frame reads only the handful of rules that can apply to it, and a bad item spoils nothing else.
 */
export const schemaVersion = 1;
export const schemaKey = 'schema';
export const pauseKey = 'pause';
const fieldPrefix = 'set:';
const sitePrefix = 'site:';

export type StoredItems = Record<string, unknown>;

export const fieldKey = (name: keyof Settings): string => fieldPrefix + name;
export const siteItemKey = (siteKey: string): string => sitePrefix + siteKey;

/** The site key of a stored item's key, or null where the item is no site rule. */
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

export function parseRule(value: unknown): SiteRule | null {
  return value === 'on' || value === 'off' ? value : null;
}

/** All valid site rules among stored items, by site key. */
export function rulesFrom(items: StoredItems): Map<string, SiteRule> {
  const rules = new Map<string, SiteRule>();
  for (const [key, value] of Object.entries(items)) {
    const site = siteOfItem(key);
    const rule = parseRule(value);
    if (site !== null && rule !== null) rules.set(site, rule);
  }
  return rules;
}
