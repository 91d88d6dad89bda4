import { browser } from './browser';

/** Calls back when another tab comes to the front, or the one in front shows another page; returns the way to stop. */
export function watchActiveTab(onChange: () => void): () => void {
  const onUpdated = (_id: number, change: { url?: string | undefined }, tab: { active: boolean }): void => {
    if (tab.active && change.url !== undefined) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
