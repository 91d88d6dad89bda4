import { fieldKey, isChoice, siteOfItem, syncKey, tabOfPause } from '../../core/settings/stored';
import { isPageKey, pageKey } from '../../core/sites/page-key';
import { browser } from '../../platform/extension/browser';
import { decideAnew } from './anew';
import { refreshBadge } from './badge';
import { renameMenus } from './menus';
import { mirrorSoon } from './mirror';
import { writer } from './writer';

/** Carries choices to where their readers can not see them themselves: the toolbar, single pages, the mirror. */
export function followChoices(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'managed') void writer.followPolicy();
    if (area === 'sync') mirrorSoon();
    if (area === 'local' && keys.some((key) => isChoice(key) || key === syncKey)) mirrorSoon();
    if (area === 'local' || area === 'session') void follow(keys);
  });
}

async function follow(keys: string[]): Promise<void> {
  const paused = keys.flatMap((key) => tabOfPause(key) ?? []);
  const pages = new Set(keys.flatMap((key) => siteOfItem(key) ?? []).filter(isPageKey));
  const language = keys.includes(fieldKey('language'));
  const badge = language || keys.includes(fieldKey('badge'));
  if (language) void renameMenus();
  if (paused.length === 0 && pages.size === 0 && !badge) return;
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const anew = paused.includes(id) || (url !== undefined && pages.has(pageKey(url) ?? ''));
    if (anew || badge) void renew(id, anew);
  }
}

async function renew(tabId: number, anew: boolean): Promise<void> {
  if (anew) await decideAnew(tabId);
  // The tab may have gone meanwhile.
  await refreshBadge(tabId).catch(() => undefined);
}
