import { keysFor } from './site-key';

export type SiteRule = 'on' | 'off';

export interface Decision {
  on: boolean;
  /** The site key of the rule that decided; null where the default for new sites did. */
  by: string | null;
}

/** Whether a site is on: the most specific rule that covers it wins, else the default for new sites. */
export function decide(
  key: string,
  ruleOf: (siteKey: string) => SiteRule | null | undefined,
  newSites: SiteRule,
): Decision {
  for (const candidate of keysFor(key)) {
    const rule = ruleOf(candidate);
    if (rule === 'on' || rule === 'off') return { on: rule === 'on', by: candidate };
  }
  return { on: newSites === 'on', by: null };
}

/**
 * The first rule among stored items whose keys are given in order, the default for new sites last; undefined where
 * none is stored. The same decision as `decide`, for the script that every page pays for.
 */
export function firstRule(keys: readonly string[], items: Record<string, unknown>): SiteRule | undefined {
  return keys.map((key) => items[key]).find((rule) => rule === 'on' || rule === 'off');
}

/**
 * The rule to store so that a site is on or off: null (no rule needed) where what it inherits says the same.
 * Choosing by inheritance keeps the list short and lets a parent's later change carry through.
 */
export function ruleFor(
  key: string,
  wanted: boolean,
  ruleOf: (siteKey: string) => SiteRule | null | undefined,
  newSites: SiteRule,
): SiteRule | null {
  const inherited = decide(key, (candidate) => (candidate === key ? null : ruleOf(candidate)), newSites);
  return inherited.on === wanted ? null : wanted ? 'on' : 'off';
}
