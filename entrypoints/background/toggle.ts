import { pageKey } from '../../core/sites/page-key';
import { siteKey } from '../../core/sites/site-key';
import { offBy } from './site';
import { pauseTab } from './tab-pause';
import { apply } from './writer';

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  incognito?: boolean;
}

/**
 * Switches a tab’s site over, or takes back what else keeps its page off. From a private window nothing is stored
 * unasked: there the tab alone is paused.
 */
export async function toggleSite({ id, url, incognito = false }: Tab): Promise<void> {
  const site = siteKey(url ?? '');
  const page = pageKey(url ?? '');
  if (site === null) return;
  const off = await offBy({ top: url, frame: url, tabId: id });
  if (off === 'pause') await apply({ type: 'pause', pause: null });
  else if (off === 'tab') {
    if (id !== undefined) await pauseTab(id, false);
  } else if (incognito) {
    if (off === null && id !== undefined) await pauseTab(id, true);
  } else if (off === 'page' && page !== null) await apply({ type: 'set-page', page, on: true });
  else await apply({ type: 'set-site', site, on: off !== null });
}
