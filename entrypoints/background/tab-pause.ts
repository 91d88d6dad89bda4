import { tabPauseKey } from '../../core/settings/stored';
import { session } from '../../platform/extension/areas';
import { browser } from '../../platform/extension/browser';

/** Whether a tab is paused. It is for as long as the tab is there, whatever it shows. */
export async function isTabPaused(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const key = tabPauseKey(tabId);
  return (await session.get([key]))[key] === true;
}

export async function pauseTab(tabId: number, paused: boolean): Promise<void> {
  const key = tabPauseKey(tabId);
  await (paused ? session.set({ [key]: true }) : session.remove([key]));
}

/** A pause goes with its tab. */
export function listenForClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void session.remove([tabPauseKey(tabId)]).catch(() => undefined);
  });
}
