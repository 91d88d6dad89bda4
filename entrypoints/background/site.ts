import { version } from '../../assets/dataset/dataset.json';
import { isPaused } from '../../core/settings/pause';
import { parseField } from '../../core/settings/settings';
import { fieldKey, parseRule, pauseKey, siteItemKey } from '../../core/settings/stored';
import { decideFrame } from '../../core/sites/frame';
import { keysFor, siteKey } from '../../core/sites/site-key';
import { browser } from '../../platform/extension/browser';

/** Whether a frame of a page is on, from what is stored now. Addresses as the browser gives them, or nothing. */
export async function isOn(topUrl: string | undefined, frameUrl: string | undefined): Promise<boolean> {
  const top = siteKey(topUrl ?? '');
  const own = siteKey(frameUrl ?? '');
  const keys = [top, own].flatMap((key) => (key === null ? [] : keysFor(key)));
  const stored = await browser.storage.local.get([...keys.map(siteItemKey), fieldKey('newSites'), pauseKey]);
  if (isPaused(stored[pauseKey], Date.now(), version)) return false;
  const newSites = parseField('newSites', stored[fieldKey('newSites')]);
  return decideFrame(top, own, (key) => parseRule(stored[siteItemKey(key)]), newSites);
}
