import dataset from '../../assets/dataset/dataset.json';
import { isPaused, parsePause } from '../../core/settings/pause';
import { decideFrame } from '../../core/sites/frame';
import type { SiteRule } from '../../core/sites/rules';
import { keysFor, siteKey } from '../../core/sites/site-key';
import { alive, api } from '../../platform/native';

// The names of the stored items, as in core/settings/stored.ts; importing that would bring the whole schema
// into every page. A test holds the two together.
const rulePrefix = 'site:';
const newSitesKey = 'set:newSites';
const pauseKey = 'pause';
/** The longest delay a timer takes, ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * Tells whether this frame is on, now and whenever it changes. Reads only the handful of stored items that can
 * apply here. A frame that cannot see its top page's address asks the background instead.
 */
export function followDecision(
  ask: () => Promise<boolean>,
  decided: (on: boolean, first: boolean) => void,
): { stop(): void } {
  const own = siteKey(location.href) ?? siteKey(origin);
  const top = topAddress();
  const topKey = top === null ? null : siteKey(top);
  const keys = [own, topKey]
    .flatMap((key) => (key === null ? [] : keysFor(key)))
    .map((key) => rulePrefix + key)
    .concat(newSitesKey, pauseKey);
  let known: boolean | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    if (!alive()) return;
    let items: Record<string, unknown> = {};
    try {
      items = await api.storage.local.get(keys);
    } catch {
      // Storage that cannot be read decides nothing: the defaults hold.
    }
    if (stopped) return;
    const pause = parsePause(items[pauseKey]);
    const paused = isPaused(pause, Date.now(), dataset.version);
    clearTimeout(timer);
    if (paused && pause?.kind === 'until') {
      timer = setTimeout(look, Math.min(pause.until - Date.now(), longestTimer));
    }
    const newSites = items[newSitesKey] === 'off' ? 'off' : 'on';
    const rule = (key: string): SiteRule | null => {
      const value = items[rulePrefix + key];
      return value === 'on' || value === 'off' ? value : null;
    };
    // A hidden top address is taken for on until a name is found; the background knows better then.
    const on =
      !paused && (top === null ? known === null || (await ask()) : decideFrame(topKey, own, rule, newSites));
    if (stopped || on === known) return;
    const first = known === null;
    known = on;
    decided(on, first);
  }

  function changed(changes: Record<string, unknown>, area: string): void {
    const names = area === 'local' ? Object.keys(changes) : [];
    if (names.some((name) => keys.includes(name) || (top === null && name.startsWith(rulePrefix))))
      void look();
  }

  // A page that comes back from the browser's cache of pages may have missed a change.
  function shown(event: PageTransitionEvent): void {
    if (event.isTrusted && event.persisted) void look();
  }

  function begin(): void {
    api.storage.onChanged.addListener(changed);
    addEventListener('pageshow', shown);
    void look();
  }

  const prerendering = (document as { prerendering?: boolean }).prerendering === true;
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();

  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      removeEventListener('pageshow', shown);
      document.removeEventListener('prerenderingchange', begin);
      if (alive()) api.storage.onChanged.removeListener(changed);
    },
  };
}

/** The address of the top page, or its origin; null where this frame may not know it. */
function topAddress(): string | null {
  if (window === window.top) return siteKey(location.href) === null ? origin : location.href;
  try {
    const address = window.top?.location.href;
    if (address !== undefined && siteKey(address) !== null) return address;
  } catch {
    // Another site's page: its address is not for us to read.
  }
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  return ancestors?.[ancestors.length - 1] ?? null;
}
