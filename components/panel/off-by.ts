import type { PanelState } from './panel-state';
import { isOn } from './scopes';

/** What keeps a page off. */
export type OffBy = 'pause' | 'tab' | 'page' | 'site';

/** What keeps the page off; null where it is on. Pauses come first: they hold whatever the rules say. */
export function offBy({ pause, tabPaused, page, site, rules, newSites }: PanelState): OffBy | null {
  if (pause !== null) return 'pause';
  if (tabPaused) return 'tab';
  if (page !== null && rules.get(page) === 'off') return 'page';
  return site === null || isOn(site, rules, newSites) ? null : 'site';
}
