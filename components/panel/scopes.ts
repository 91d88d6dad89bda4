import { decide, type SiteRule } from '../../core/sites/rules';
import { keysFor } from '../../core/sites/site-key';

/** The sites a switch can be for: the page's own and its parent domains, without bare endings such as `com`. */
export function scopesOf(site: string): string[] {
  return keysFor(site).filter((key) => key === site || key.includes('.'));
}

/**
 * The rules that must go so that a choice for `scope` holds on `site` too: those of the hosts between them
 * that say otherwise.
 */
export function contradicting(
  site: string,
  scope: string,
  on: boolean,
  rules: ReadonlyMap<string, SiteRule>,
): string[] {
  const keys = keysFor(site);
  return keys.slice(0, keys.indexOf(scope)).filter((key) => rules.get(key) === (on ? 'off' : 'on'));
}

export function isOn(scope: string, rules: ReadonlyMap<string, SiteRule>, newSites: SiteRule): boolean {
  return decide(scope, (key) => rules.get(key), newSites).on;
}
