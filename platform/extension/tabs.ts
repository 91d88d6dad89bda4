import type { MentionAt, PageReport, ShownTab } from '../../core/page/report';
import type { ListedMention } from '../../core/page/world';
import { browser } from './browser';
import { within } from './within';

/** The tab a popup or side panel is about; `?tab=<id>` in the page's own address names one outright. */
export async function currentTab(): Promise<ShownTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  try {
    const tab = Number.isInteger(named)
      ? await browser.tabs.get(named)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url ?? null, title: tab.title ?? '', inPrivate: tab.incognito };
  } catch {
    return null;
  }
}

interface FrameReport {
  on: boolean;
  total: number;
  mentions: ListedMention[];
  painting: boolean;
  pdf: boolean;
}

/** Most mentions listed per frame; the total still counts all. */
const listed = 500;

/** ms that a tab we have no lasting access to gets to answer: a click on the toolbar may have let us in for once. */
const withheldMs = 500;

type InjectionResults = Awaited<ReturnType<typeof browser.scripting.executeScript>>;

/** What every frame of a tab has found; never rejects. */
export async function pageReport(tab: ShownTab): Promise<PageReport> {
  if (tab.url !== null && !/^(?:https?|file|about:blank|data|blob):?/.test(tab.url))
    return { kind: 'restricted' };
  const access = await hasAccess(tab.url);
  let frames: InjectionResults;
  try {
    // Where the browser withholds access it leaves the request open until the reader grants it, maybe for ever.
    frames = access ? await readFrames(tab.id) : await within(readFrames(tab.id), withheldMs);
  } catch {
    return access ? { kind: 'restricted' } : { kind: 'no-access' };
  }
  const started = frames.flatMap(({ frameId, result }) =>
    result ? [{ frameId, ...(result as FrameReport) }] : [],
  );
  const top = started.find((frame) => frame.frameId === 0);
  if (top?.pdf) return { kind: 'pdf' };
  if (started.length === 0) return { kind: 'not-started' };
  if (started.some((frame) => !frame.painting)) return { kind: 'old-browser' };
  return {
    kind: 'read',
    on: (top ?? started[0])?.on ?? false,
    total: started.reduce((sum, frame) => sum + frame.total, 0),
    frames: started.length,
    mentions: started.flatMap(({ frameId, mentions }) =>
      mentions.map((mention) => ({ ...mention, frameId })),
    ),
  };
}

async function readFrames(tabId: number): Promise<InjectionResults> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/listing.js'] });
  return browser.scripting.executeScript({ target, func: readFrame, args: [listed] });
}

/** Runs in each frame's isolated world, so it may use nothing from outside itself. */
function readFrame(limit: number): FrameReport | null {
  const world = globalThis.onRecord;
  const pdf = document.contentType === 'application/pdf';
  if (world === undefined && !pdf) return null;
  const painting = typeof CSS !== 'undefined' && 'highlights' in CSS;
  const { scanner, listing } = world ?? {};
  return {
    on: world?.gate.on ?? false,
    total: scanner?.count() ?? 0,
    mentions: listing?.list(limit) ?? [],
    painting,
    pdf,
  };
}

async function hasAccess(url: string | null): Promise<boolean> {
  try {
    const origins = url === null ? ['<all_urls>'] : [`${new URL(url).origin}/*`];
    return await browser.permissions.contains({ origins });
  } catch {
    return true;
  }
}

/** Asks the browser for access to all sites; must be called in a click. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/**
 * Scrolls a frame to one of its mentions and opens its card; false where it is gone.
 * @param focus moves the keyboard focus into the card, for those who came by key.
 */
export async function reveal(tabId: number, frameId: number, index: number, focus = false): Promise<boolean> {
  try {
    // The index is a place in document order, which the listing knows.
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/listing.js'] });
    const answer: unknown = await browser.tabs.sendMessage(
      tabId,
      { type: 'reveal', index, focus },
      { frameId },
    );
    return answer === true;
  } catch {
    return false;
  }
}

/** Closes the card of a frame that the reader has left for another. */
export async function leave(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'leave' }, { frameId });
  } catch {
    // The frame is gone, and its card with it.
  }
}

/** Calls back when the mentions of a tab's frames changed, or the tab shows another page; returns the way to stop. */
export function watchPage(tabId: number, onChange: () => void): () => void {
  const onMessage = (
    message: unknown,
    sender: { tab?: { id?: number | undefined } | undefined },
  ): undefined => {
    if ((message as { type?: unknown } | null)?.type === 'changed' && sender.tab?.id === tabId) onChange();
  };
  const onUpdated = (id: number, change: { status?: string | undefined }): void => {
    if (id === tabId && change.status !== undefined) onChange();
  };
  const { onAdded, onRemoved } = browser.permissions;
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/**
 * Calls back with the mention that the reader has in view, as the page's frames tell it; they stop once nobody
 * answers. Asked of the frames anew whenever their mentions change. Returns the way to stop.
 */
export function watchInView(tabId: number, seen: (place: MentionAt) => void): () => void {
  const ask = (): void =>
    void browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: ['/listing.js', '/follow.js'] })
      // A page that lets no extension in has nothing to follow.
      .catch(() => undefined);
  const onMessage = (
    message: unknown,
    { tab, frameId }: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  ): Promise<true> | undefined => {
    const { type, index } = (message ?? {}) as { type?: unknown; index?: unknown };
    if (type !== 'in-view' || tab?.id !== tabId || frameId === undefined) return undefined;
    if (typeof index === 'number' && Number.isInteger(index)) seen({ frameId, index });
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(onMessage);
  const stop = watchPage(tabId, ask);
  ask();
  return () => {
    stop();
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
