import { parseField } from '../../core/settings/settings';
import { fieldKey } from '../../core/settings/stored';
import { displaySite } from '../../core/sites/display';
import { siteKey } from '../../core/sites/site-key';
import { browser } from '../../platform/extension/browser';
import { type Say, speaker } from './say';
import { type OffBy, offBy } from './site';

const most = 99;
const onColour = '#0b5c6b';

/** What a tab's frames have found. */
interface Found {
  /** Mentions, and figures that differ from the stated ones. */
  total: number;
  differing: number;
}

const nothing: Found = { total: 0, differing: 0 };

/**
 * ms from a change to the badge that shows it. Pages go first: a choice that changes twenty tabs at once would else
 * make their marks wait for their numbers.
 */
const settleMs = 200;
const waiting = new Map<number, Promise<void>>();

/** Brings a tab’s badge up to date soon, once for however many changes come meanwhile. */
export function refreshBadgeSoon(tabId: number): Promise<void> {
  const due =
    waiting.get(tabId) ??
    new Promise((resolve) => setTimeout(resolve, settleMs)).then(() => {
      waiting.delete(tabId);
      return refreshBadge(tabId);
    });
  waiting.set(tabId, due);
  return due;
}

/** Shows the number of mentions on a tab's page, or that the extension is off there. */
export async function refreshBadge(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const off = await offBy({ top: url, frame: url, tabId });
  const on = off === null;
  const { total, differing } = on ? await countFound(tabId) : nothing;
  const key = fieldKey('badge');
  const wanted = parseField('badge', (await browser.storage.local.get(key))[key]);
  const site = siteKey(url ?? '');
  const count = total > most ? `${most}+` : String(total);
  const { action } = browser;
  // Feature-detected: some mobile browsers have an action without badge or icon.
  await action.setBadgeBackgroundColor?.({ tabId, color: onColour });
  await action.setBadgeText?.({ tabId, text: wanted && total > 0 ? count : '' });
  await action.setIcon?.({ tabId, path: icons(on) });
  await action.setTitle?.({ tabId, title: title(off, { total, differing }, site, await speaker()) });
}

function icons(on: boolean): Record<number, string> {
  const shade = on ? 'icon' : 'icon/off';
  return { 16: `/${shade}/16.png`, 32: `/${shade}/32.png`, 48: `/${shade}/48.png` };
}

function title(off: OffBy | null, { total, differing }: Found, site: string | null, say: Say): string {
  const name = say('extensionName');
  if (off === 'pause' || off === 'tab') return say('titlePaused', name);
  if (off !== null) return site === null ? name : say('titleOff', name, displaySite(site));
  if (total === 0) return name;
  return differing === 0
    ? say('titleMentions', name, String(total))
    : say('titleDiffering', name, String(total), String(differing));
}

/** Mentions and differing figures in all frames of a tab, asked of the frames themselves: there is nothing to lose. */
async function countFound(tabId: number): Promise<Found> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      total: globalThis.onRecord?.scanner?.count() ?? 0,
      differing: globalThis.onRecord?.comparisons?.differences() ?? 0,
    }),
  });
  return frames.reduce((sum: Found, { result }) => {
    const { total, differing } = (result as Found | undefined) ?? nothing;
    return { total: sum.total + total, differing: sum.differing + differing };
  }, nothing);
}
