import { undoMs } from '../../core/card/timing';
import { parseRule, siteItemKey } from '../../core/settings/stored';
import type { SiteRule } from '../../core/sites/rules';
import { siteKey } from '../../core/sites/site-key';
import { local, session } from '../../platform/extension/areas';
import { pauseTab } from './tab-pause';
import { apply } from './writer';

// "Off on this site" from a card is the one setting a page's frame may change, because it makes the extension do
// less. Its undo may only put back what stood there before, on the same tab, for a short while.
interface Undo {
  site: string;
  /** Nothing was stored: the tab was in a private window, and paused. */
  private: boolean;
  before: SiteRule | null;
  until: number;
}

/** The tab of the frame that asks, as the browser tells it. */
interface Tab {
  id: number;
  url: string | undefined;
  incognito: boolean;
}

const undoKey = (tabId: number): string => `undo:${tabId}`;
/** ms beyond what the card offers, for the message's own way. */
const slackMs = 2_000;

export async function offHere({ id, url, incognito }: Tab): Promise<boolean> {
  const site = siteKey(url ?? '');
  if (site === null) return false;
  const key = siteItemKey(site);
  const before = parseRule((await local.get([key]))[key]);
  const undo: Undo = { site, private: incognito, before, until: Date.now() + undoMs + slackMs };
  await session.set({ [undoKey(id)]: undo });
  if (incognito) await pauseTab(id, true);
  else await apply({ type: 'set-site', site, on: false });
  return true;
}

export async function undoOff({ id, url }: Tab): Promise<boolean> {
  const key = undoKey(id);
  const undo = (await session.get([key]))[key] as Undo | undefined;
  if (undo === undefined || undo.site !== siteKey(url ?? '') || Date.now() > undo.until) return false;
  await session.remove([key]);
  if (undo.private) await pauseTab(id, false);
  else await apply({ type: 'set-rules', rules: { [undo.site]: undo.before } });
  return true;
}
