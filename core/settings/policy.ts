import { siteOfRule } from '../sites/rule-key';
import type { SiteRule } from '../sites/rules';
import { keysFor, siteKeyFromInput } from '../sites/site-key';
import { parseFields } from './intent';
import type { Settings } from './settings';
import { fieldKey, heldKey, isChoice, type StoredItems, siteItemKey, siteOfItem } from './stored';

/** What a newsroom’s or school’s administrator has fixed. */
export interface Policy {
  settings: Partial<Settings>;
  /** For a site and all its sub-sites; no choice of the user’s holds below it. */
  sites: ReadonlyMap<string, SiteRule>;
}

export const noPolicy: Policy = { settings: {}, sites: new Map() };

export const isEmpty = ({ settings, sites }: Policy): boolean =>
  sites.size === 0 && Object.keys(settings).length === 0;

/** Reads what the browser hands over as managed; whatever makes no sense is left out. */
export function parsePolicy(value: unknown): Policy {
  if (typeof value !== 'object' || value === null) return noPolicy;
  const { settings, sitesOff, sitesOn } = value as Record<string, unknown>;
  const sites = new Map<string, SiteRule>();
  for (const [list, rule] of [
    [sitesOn, 'on'],
    [sitesOff, 'off'],
  ] as const) {
    for (const site of Array.isArray(list) ? list : []) {
      const key = typeof site === 'string' ? siteKeyFromInput(site) : null;
      if (key !== null) sites.set(key, rule);
    }
  }
  return { settings: typeof settings === 'object' && settings !== null ? parseFields(settings) : {}, sites };
}

/** Whether a rule for a site or page would stand below one that the policy fixes. */
export function isFixed({ sites }: Policy, ruleKey: string): boolean {
  const site = siteOfRule(ruleKey);
  return site !== null && sites.size > 0 && keysFor(site).some((key) => sites.has(key));
}

/** The user’s own choices among stored items: what a policy stands in for is put back in its place. */
export function ownChoices(items: StoredItems): StoredItems {
  const own = new Map(Object.entries(items).filter(([key]) => isChoice(key)));
  for (const [key, value] of Object.entries(heldOf(items))) {
    if (value === null) own.delete(key);
    else own.set(key, value);
  }
  return Object.fromEntries(own);
}

/**
 * What must be written and removed so that the stored items say what the policy fixes. Every reader of a choice, the
 * smallest script in a page included, then follows the policy without knowing of it. What the user had chosen is
 * held, and comes back when the policy goes.
 */
export function policyChange(policy: Policy, items: StoredItems): { set: StoredItems; remove: string[] } {
  const own = ownChoices(items);
  const wanted = new Map(Object.entries(own));
  const held = new Map<string, unknown>();
  const hold = (key: string): void => void held.set(key, Object.hasOwn(own, key) ? own[key] : null);
  for (const key of Object.keys(own)) {
    const rule = siteOfItem(key);
    if (rule === null || !isFixed(policy, rule)) continue;
    hold(key);
    wanted.delete(key);
  }
  for (const [name, value] of Object.entries(policy.settings)) {
    const key = fieldKey(name as keyof Settings);
    hold(key);
    wanted.set(key, value);
  }
  for (const [site, rule] of policy.sites) {
    hold(siteItemKey(site));
    wanted.set(siteItemKey(site), rule);
  }
  const set = new Map([...wanted].filter(([key, value]) => items[key] !== value));
  const remove = Object.keys(items).filter((key) => isChoice(key) && !wanted.has(key));
  const before = heldOf(items);
  if (held.size === 0) {
    if (items[heldKey] !== undefined) remove.push(heldKey);
  } else if (held.size !== Object.keys(before).length || [...held].some(([key, v]) => before[key] !== v)) {
    set.set(heldKey, Object.fromEntries(held));
  }
  return { set: Object.fromEntries(set), remove };
}

function heldOf(items: StoredItems): StoredItems {
  const held = items[heldKey];
  return typeof held === 'object' && held !== null ? (held as StoredItems) : {};
}
