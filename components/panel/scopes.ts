import { isPageKey } from '../../core/sites/page-key';
import { type Decision, decide, type SiteRule } from '../../core/sites/rules';
import { keysFor } from '../../core/sites/site-key';

type Rules = ReadonlyMap<string, SiteRule>;

/** Endings under which anybody may have a site, such as `co.uk`: a rule for one would be for thousands of strangers. */
const sharedEnding = /^(?:ac|co|com|edu|gov|go|ne|net|or|org)\.[a-z]{2}$/;

/**
 * What a switch can be for: the one page, its site, and the parent domains with all their sub-sites, without bare
 * endings such as `com`. A page is a choice only where its site is on: where that is off no page is read.
 */
export function scopesOf(site: string, page: string | null, rules: Rules, newSites: SiteRule): string[] {
  const sites = keysFor(site).filter((key) => key === site || (key.includes('.') && !sharedEnding.test(key)));
  const offered = page !== null && (rules.get(page) === 'off' || isOn(site, rules, newSites));
  return offered ? [page, ...sites] : sites;
}

/**
 * The rules that must go so that a choice for `scope` holds on `page` of `site` too: those between them that say
 * otherwise.
 */
export function contradicting(
  site: string,
  page: string | null,
  scope: string,
  on: boolean,
  rules: Rules,
): string[] {
  const keys = page === null ? keysFor(site) : [page, ...keysFor(site)];
  return keys.slice(0, keys.indexOf(scope)).filter((key) => rules.get(key) === (on ? 'off' : 'on'));
}

/** Whether a scope is on, and the rule that says so. */
export function decisionFor(scope: string, site: string, rules: Rules, newSites: SiteRule): Decision {
  if (isPageKey(scope) && rules.get(scope) === 'off') return { on: false, by: scope };
  return decide(isPageKey(scope) ? site : scope, (key) => rules.get(key), newSites);
}

export function isOn(site: string, rules: Rules, newSites: SiteRule): boolean {
  return decide(site, (key) => rules.get(key), newSites).on;
}
