import { siteOfRule } from './rule-key';

/** Labels of a host’s name that readers look for: `example.com`. */
const nameLabels = 2;

/** What rules are sorted by, so that sub-sites and pages stand below their site. */
export function orderOf(ruleKey: string): string {
  const site = siteOfRule(ruleKey) ?? ruleKey;
  const labels = /[[:]|^[\d.]+$/.test(site) ? [site] : site.split('.');
  const above = labels.slice(0, -nameLabels).reverse();
  return [labels.slice(-nameLabels).join('.'), ...above, ruleKey === site ? '' : ruleKey].join(' ');
}
