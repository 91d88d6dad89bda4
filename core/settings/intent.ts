import type { SiteRule } from '../sites/rules';
import { siteKeyFromInput } from '../sites/site-key';
import { type Pause, parsePause } from './pause';
import { fields, isFieldName, type Settings } from './settings';

/** A change the user asks for. Writes are never whole objects: each names the one thing that changes. */
export type Intent =
  | { type: 'set-site'; site: string; on: boolean }
  /** Removes a site's own rule, so that it follows its parent or the default. */
  | { type: 'forget-site'; site: string }
  | { type: 'set-field'; name: keyof Settings; value: Settings[keyof Settings] }
  | { type: 'pause'; pause: Pause | null }
  /** Puts rules and fields exactly as given (import, undo of an import or of a reset). */
  | { type: 'replace'; fields: Partial<Settings>; rules: Record<string, SiteRule> };

const mostRules = 100_000;

/** Reads an untrusted value as an intent; null where it is none. */
export function parseIntent(value: unknown): Intent | null {
  if (typeof value !== 'object' || value === null) return null;
  const raw = value as Record<string, unknown>;
  switch (raw.type) {
    case 'set-site': {
      const site = typeof raw.site === 'string' ? siteKeyFromInput(raw.site) : null;
      return site !== null && typeof raw.on === 'boolean' ? { type: 'set-site', site, on: raw.on } : null;
    }
    case 'forget-site': {
      const site = typeof raw.site === 'string' ? siteKeyFromInput(raw.site) : null;
      return site === null ? null : { type: 'forget-site', site };
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
    case 'replace':
      return parseReplace(raw);
    default:
      return null;
  }
}

function parseReplace(raw: Record<string, unknown>): Intent | null {
  if (typeof raw.fields !== 'object' || raw.fields === null) return null;
  if (typeof raw.rules !== 'object' || raw.rules === null) return null;
  const chosen: Partial<Record<keyof Settings, unknown>> = {};
  for (const [name, value] of Object.entries(raw.fields)) {
    if (!isFieldName(name)) continue;
    const field: { accepts(candidate: unknown): boolean } = fields[name];
    if (field.accepts(value)) chosen[name] = value;
  }
  const rules: Record<string, SiteRule> = {};
  const entries = Object.entries(raw.rules);
  if (entries.length > mostRules) return null;
  for (const [site, rule] of entries) {
    const key = siteKeyFromInput(site);
    if (key !== null && (rule === 'on' || rule === 'off')) rules[key] = rule;
  }
  return { type: 'replace', fields: chosen as Partial<Settings>, rules };
}
