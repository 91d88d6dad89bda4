import { version } from '../../assets/dataset/dataset.json';
import { isPaused } from '../../core/settings/pause';
import { parseField } from '../../core/settings/settings';
import { fieldKey, parseRule, pauseKey, siteItemKey } from '../../core/settings/stored';
import { decideFrame } from '../../core/sites/frame';
import { pageKey } from '../../core/sites/page-key';
import { keysFor, siteKey } from '../../core/sites/site-key';
import { local } from '../../platform/extension/areas';
import { isTabPaused } from './tab-pause';

/** What a tab’s page is switched off by; null where it is on. */
export type OffBy = 'tab' | 'pause' | 'page' | 'site';

interface Asker {
  /** Addresses as the browser gives them, or nothing. */
  top: string | undefined;
  frame: string | undefined;
  tabId: number | undefined;
}

/** Whether a frame of a page is off, and by what, from what is stored now. */
export async function offBy({ top, frame, tabId }: Asker): Promise<OffBy | null> {
  const site = siteKey(top ?? '');
  const own = siteKey(frame ?? '');
  const page = pageKey(top ?? '');
  const rules = [site, own].flatMap((key) => (key === null ? [] : keysFor(key)));
  const keys = page === null ? rules : [...rules, page];
  const [stored, tabPaused] = await Promise.all([
    local.get([...keys.map(siteItemKey), fieldKey('newSites'), pauseKey]),
    isTabPaused(tabId),
  ]);
  if (isPaused(stored[pauseKey], Date.now(), version)) return 'pause';
  if (tabPaused) return 'tab';
  if (page !== null && parseRule(stored[siteItemKey(page)]) === 'off') return 'page';
  const newSites = parseField('newSites', stored[fieldKey('newSites')]);
  return decideFrame(site, own, (key) => parseRule(stored[siteItemKey(key)]), newSites) ? null : 'site';
}
