import { undoMs } from '../../core/card/timing';
import { parseRule, siteItemKey } from '../../core/settings/stored';
import type { SiteRule } from '../../core/sites/rules';
import { siteKey } from '../../core/sites/site-key';
import { browser } from '../../platform/extension/browser';
import { apply, inTurn } from './writer';

// "Off on this site" from a card is the one setting a page's frame may change, because it makes the extension do
// less. Its undo may only put back what stood there before, on the same tab, for a short while.
interface Undo {
  site: string;
  before: SiteRule | null;
  until: number;
}

const undoKey = (tabId: number): string => `undo:${tabId}`;
/** ms beyond what the card offers, for the message's own way. */
const slackMs = 2_000;

export async function offHere(tabId: number, topUrl: string | undefined): Promise<boolean> {
  const site = siteKey(topUrl ?? '');
  if (site === null) return false;
  const key = siteItemKey(site);
  const before = parseRule((await browser.storage.local.get(key))[key]);
  const undo: Undo = { site, before, until: Date.now() + undoMs + slackMs };
  await browser.storage.session.set({ [undoKey(tabId)]: undo });
  await apply({ type: 'set-site', site, on: false });
  return true;
}

export async function undoOff(tabId: number, topUrl: string | undefined): Promise<boolean> {
  const key = undoKey(tabId);
  const undo = (await browser.storage.session.get(key))[key] as Undo | undefined;
  if (undo === undefined || undo.site !== siteKey(topUrl ?? '') || Date.now() > undo.until) return false;
  await browser.storage.session.remove(key);
  await inTurn(() => {
    const item = siteItemKey(undo.site);
    return undo.before === null
      ? browser.storage.local.remove(item)
      : browser.storage.local.set({ [item]: undo.before });
  });
  return true;
}
