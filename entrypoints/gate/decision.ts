import { version } from '../../assets/dataset/dataset.json';
import { isPaused } from '../../core/settings/pause';
import { firstRule } from '../../core/sites/rules';
import { type AddressParts, keysFor, siteKeyOf } from '../../core/sites/site-key';
import { api } from '../../platform/native';

// The names of the stored items, as in core/settings/stored.ts; importing that would bring the whole schema
// into every page. A test holds the two together.
const rulePrefix = 'site:';
const newSitesKey = 'set:newSites';
const pauseKey = 'pause';
/** The longest delay a timer takes, ms. */
const longestTimer = 2e9;

/**
 * Tells whether the page is on, now and whenever that changes. Reads only the handful of stored items that can
 * apply to the top page's site. A frame that cannot see which that is, or whose page is none, counts as on and
 * begins anew with every change: the background, which is asked when a name is found, knows better.
 */
export function followDecision(decided: (on: boolean) => void): () => void {
  const top = topAddress();
  const site = top && siteKeyOf(top);
  const keys = (site ? keysFor(site) : []).map((key) => rulePrefix + key).concat(newSitesKey, pauseKey);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    let items: Record<string, unknown> = {};
    try {
      items = await api.storage.local.get(keys);
    } catch {
      // Storage that cannot be read decides nothing: the defaults hold.
    }
    const pause = items[pauseKey] as { until?: number } | undefined;
    const paused = isPaused(pause, Date.now(), version);
    clearTimeout(timer);
    if (paused && pause?.until) timer = setTimeout(look, Math.min(pause.until - Date.now(), longestTimer));
    if (!stopped) decided(!paused && (!site || firstRule(keys, items) !== 'off'));
  }

  function begin(): void {
    api.storage.onChanged.addListener((changes) => {
      if (!site) decided(false);
      else if (!keys.some((key) => key in changes)) return;
      void look();
    });
    // A page that comes back from the browser's cache of pages may have missed a change.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void look();
    });
    void look();
  }

  // A page that is only prepared, and may never be seen, waits.
  // Where an engine has no such member, a page’s own element of that name may stand in its place.
  if ((document as { prerendering?: unknown }).prerendering === true) {
    document.addEventListener('prerenderingchange', begin);
  } else begin();

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** The top page's address, or its origin; null where this frame may not know it. */
function topAddress(): AddressParts | null {
  if (window === top) return location;
  // Not in every engine.
  return URL.parse([...((location.ancestorOrigins as DOMStringList | undefined) ?? [])].pop() ?? '');
}
