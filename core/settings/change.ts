import { isPageKey } from '../sites/page-key';
import { ruleFor, type SiteRule } from '../sites/rules';
import { keysFor } from '../sites/site-key';
import type { Intent } from './intent';
import { isFixed, type Policy } from './policy';
import { parseField, type Settings } from './settings';
import {
  fieldKey,
  fieldOfItem,
  parseRule,
  pauseKey,
  type StoredItems,
  siteItemKey,
  siteOfItem,
  syncKey,
} from './stored';

/** What a choice comes to: items to set and items to remove. */
export interface Change {
  set: StoredItems;
  remove: string[];
}

/** A choice that is stored for good; the pause of a tab is not. */
export type StoredIntent = Exclude<Intent, { type: 'pause-tab' }>;

/** The stored items that must be known to carry out a choice; null for all. */
export function itemsNeeded(intent: StoredIntent): string[] | null {
  switch (intent.type) {
    case 'set-site':
      return [...keysFor(intent.site).map(siteItemKey), fieldKey('newSites')];
    case 'replace':
      return null;
    default:
      return [];
  }
}

/** Whether a policy has fixed what a choice is about, so that it can not be carried out. */
export function isLocked(intent: StoredIntent, policy: Policy): boolean {
  switch (intent.type) {
    case 'set-site':
    case 'forget-site':
      return isFixed(policy, intent.site);
    case 'set-page':
      return isFixed(policy, intent.page);
    case 'set-field':
      return Object.hasOwn(policy.settings, intent.name);
    default:
      return false;
  }
}

/**
 * The writes that carry out a choice, given the stored items it needs. Of a choice about many things what a policy
 * has fixed is left as it is, and the rest carried out.
 */
export function changeFor(intent: StoredIntent, items: StoredItems, policy: Policy): Change {
  switch (intent.type) {
    case 'set-site':
      return setSite(intent, items, policy);
    case 'forget-site':
      return { set: {}, remove: [siteItemKey(intent.site)] };
    case 'set-page':
      return ruleChange([[intent.page, intent.on ? null : 'off']]);
    case 'set-rules':
      return ruleChange(Object.entries(intent.rules).filter(([key]) => !isFixed(policy, key)));
    case 'set-field':
      return { set: { [fieldKey(intent.name)]: intent.value }, remove: [] };
    case 'pause':
      return intent.pause === null
        ? { set: {}, remove: [pauseKey] }
        : { set: { [pauseKey]: intent.pause }, remove: [] };
    case 'set-sync':
      return intent.sync.settings
        ? { set: { [syncKey]: intent.sync }, remove: [] }
        : { set: {}, remove: [syncKey] };
    case 'replace':
      return replace(intent, items, policy);
  }
}

/** @param rules null removes one; a page can only be off. */
function ruleChange(rules: [key: string, rule: SiteRule | null][]): Change {
  const gone = ([key, rule]: [string, SiteRule | null]) => rule === null || (rule === 'on' && isPageKey(key));
  return {
    set: Object.fromEntries(
      rules.filter((entry) => !gone(entry)).map(([key, rule]) => [siteItemKey(key), rule]),
    ),
    remove: rules.filter(gone).map(([key]) => siteItemKey(key)),
  };
}

function setSite(
  { site, on, forget = [] }: Extract<Intent, { type: 'set-site' }>,
  items: StoredItems,
  policy: Policy,
): Change {
  const newSites = parseField('newSites', items[fieldKey('newSites')]);
  const going = new Set(forget.filter((key) => !isFixed(policy, key)));
  const rule = ruleFor(
    site,
    on,
    (key) => (going.has(key) ? null : parseRule(items[siteItemKey(key)])),
    newSites,
  );
  return ruleChange([[site, rule], ...[...going].map((key): [string, null] => [key, null])]);
}

function replace(
  { fields, rules }: Extract<Intent, { type: 'replace' }>,
  items: StoredItems,
  policy: Policy,
): Change {
  const fixed = (key: string): boolean => {
    const rule = siteOfItem(key);
    const field = fieldOfItem(key);
    return rule === null ? field !== null && Object.hasOwn(policy.settings, field) : isFixed(policy, rule);
  };
  const wanted = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) wanted.set(fieldKey(name as keyof Settings), value);
  for (const [key, rule] of Object.entries(rules)) wanted.set(siteItemKey(key), rule);
  for (const key of wanted.keys()) if (fixed(key)) wanted.delete(key);
  return {
    set: Object.fromEntries([...wanted].filter(([key, value]) => items[key] !== value)),
    // Fields that only a newer version knows stay where they are.
    remove: Object.keys(items).filter(
      (key) => (siteOfItem(key) !== null || fieldOfItem(key) !== null) && !wanted.has(key) && !fixed(key),
    ),
  };
}
