import { pageKey } from '../sites/page-key';
import { ruleKeyFrom } from '../sites/rule-key';
import type { SiteRule } from '../sites/rules';
import { siteKeyFromInput } from '../sites/site-key';
import { type Pause, parsePause } from './pause';
import { fields, isFieldName, type Settings } from './settings';

/** Which parts of the choices the browser’s own account mirrors. */
export interface SyncChoice {
  settings: boolean;
  sites: boolean;
}

/** A change the user asks for. Writes are never whole objects: each names the one thing that changes. */
export type Intent =
  /** @property forget rules that go with it, so that the choice holds where it was made. */
  | { type: 'set-site'; site: string; on: boolean; forget?: string[] }
  /** Removes a rule, so that its site or page follows what is above it. */
  | { type: 'forget-site'; site: string }
  /** One page off, or as its site again: where a site is off no page is read, so none can be on. */
  | { type: 'set-page'; page: string; on: boolean }
  /** Many rules at once; null removes one. */
  | { type: 'set-rules'; rules: Record<string, SiteRule | null> }
  | { type: 'set-field'; name: keyof Settings; value: Settings[keyof Settings] }
  | { type: 'pause'; pause: Pause | null }
  /** Lasts as long as the tab, and is never stored for longer. */
  | { type: 'pause-tab'; tab: number; paused: boolean }
  | { type: 'set-sync'; sync: SyncChoice }
  /** Puts rules and fields exactly as given (import, undo of an import or of a reset). */
  | { type: 'replace'; fields: Partial<Settings>; rules: Record<string, SiteRule> };

const mostRules = 100_000;

/** Reads an untrusted value as an intent; null where it is none. */
export function parseIntent(value: unknown): Intent | null {
  if (typeof value !== 'object' || value === null) return null;
  const raw = value as Record<string, unknown>;
  switch (raw.type) {
    case 'set-site':
      return parseSetSite(raw);
    case 'forget-site': {
      const site = typeof raw.site === 'string' ? ruleKeyFrom(raw.site) : null;
      return site === null ? null : { type: 'forget-site', site };
    }
    case 'set-page': {
      const page = typeof raw.page === 'string' ? pageKey(raw.page) : null;
      return page !== null && typeof raw.on === 'boolean' ? { type: 'set-page', page, on: raw.on } : null;
    }
    case 'set-rules': {
      const rules = parseRules(raw.rules, true);
      return rules === null ? null : { type: 'set-rules', rules };
    }
    case 'set-field': {
      const { name, value: chosen } = raw;
      if (!isFieldName(name)) return null;
      const field: { accepts(candidate: unknown): boolean } = fields[name];
      return field.accepts(chosen)
        ? { type: 'set-field', name, value: chosen as Settings[keyof Settings] }
        : null;
    }
    case 'pause': {
      if (raw.pause === null) return { type: 'pause', pause: null };
      const pause = parsePause(raw.pause);
      return pause === null ? null : { type: 'pause', pause };
    }
    case 'pause-tab': {
      const { tab, paused } = raw;
      return typeof tab === 'number' && Number.isSafeInteger(tab) && typeof paused === 'boolean'
        ? { type: 'pause-tab', tab, paused }
        : null;
    }
    case 'set-sync':
      return { type: 'set-sync', sync: parseSync(raw.sync) };
    case 'replace': {
      if (typeof raw.fields !== 'object' || raw.fields === null) return null;
      const rules = parseRules(raw.rules, false);
      return rules && { type: 'replace', fields: parseFields(raw.fields), rules };
    }
    default:
      return null;
  }
}

/** Reads an untrusted choice of what is mirrored: nothing, unless it says so. */
export function parseSync(value: unknown): SyncChoice {
  const { settings, sites } = (value ?? {}) as Record<string, unknown>;
  return { settings: settings === true, sites: settings === true && sites === true };
}

function parseSetSite(raw: Record<string, unknown>): Intent | null {
  const site = typeof raw.site === 'string' ? siteKeyFromInput(raw.site) : null;
  if (site === null || typeof raw.on !== 'boolean') return null;
  const forget = (Array.isArray(raw.forget) ? raw.forget : [])
    .map((key) => (typeof key === 'string' ? ruleKeyFrom(key) : null))
    .filter((key) => key !== null && key !== site);
  return { type: 'set-site', site, on: raw.on, ...(forget.length > 0 && { forget: forget as string[] }) };
}

/** The valid among untrusted fields. */
export function parseFields(raw: object): Partial<Settings> {
  const chosen: Partial<Record<keyof Settings, unknown>> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (!isFieldName(name)) continue;
    const field: { accepts(candidate: unknown): boolean } = fields[name];
    if (field.accepts(value)) chosen[name] = value;
  }
  return chosen as Partial<Settings>;
}

function parseRules(raw: unknown, orNone: true): Record<string, SiteRule | null> | null;
function parseRules(raw: unknown, orNone: false): Record<string, SiteRule> | null;
function parseRules(raw: unknown, orNone: boolean): Record<string, SiteRule | null> | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const entries = Object.entries(raw);
  if (entries.length > mostRules) return null;
  // A host may be called `__proto__` in a hostile file; in a plain object that would be no key.
  const rules = new Map<string, SiteRule | null>();
  for (const [key, rule] of entries) {
    const canonical = ruleKeyFrom(key);
    if (canonical !== null && (rule === 'on' || rule === 'off' || (orNone && rule === null)))
      rules.set(canonical, rule);
  }
  return Object.fromEntries(rules);
}
