import { browser } from './browser';

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(page: 'options' | 'welcome', hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html${hash}`) });
}

interface SidePanelApi {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel; must be called in a click. Resolves to false where the browser has none. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  // Neither is in the polyfill's types: Chrome has `sidePanel`, Firefox `sidebarAction`, some have neither.
  const { sidePanel } = (globalThis as { chrome?: SidePanelApi }).chrome ?? {};
  const { sidebarAction } = browser as unknown as SidePanelApi;
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Calls back for the commands that step from mention to mention, for the page in use; returns the way to stop. */
export function watchSteps(step: (direction: 1 | -1) => void): () => void {
  function pressed(command: string): void {
    // The browser tells every page of ours that is open.
    if (!document.hasFocus()) return;
    if (command === 'next-mention') step(1);
    else if (command === 'previous-mention') step(-1);
  }
  browser.commands?.onCommand.addListener(pressed);
  return () => browser.commands?.onCommand.removeListener(pressed);
}

/** The keys that are bound to the commands now, by command; a command without keys is left out. */
export async function commandKeys(): Promise<Record<string, string>> {
  const keys: Record<string, string> = {};
  for (const { name, shortcut } of (await browser.commands?.getAll()) ?? []) {
    if (name && shortcut) keys[name] = shortcut;
  }
  return keys;
}
