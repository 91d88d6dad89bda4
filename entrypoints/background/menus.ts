import { version } from '../../assets/dataset/dataset.json';
import { forAnHour, untilTomorrow } from '../../core/settings/pause';
import { browser } from '../../platform/extension/browser';
import { openOwnPage } from '../../platform/extension/own-pages';
import { type MessageName, speaker } from './say';
import { pauseTab } from './tab-pause';
import { toggleSite } from './toggle';
import { apply } from './writer';

const longestSelection = 300;

const items: { id: string; name: MessageName; parentId?: string }[] = [
  { id: 'toggle-site', name: 'menuToggleSite' },
  { id: 'pause', name: 'menuPause' },
  { id: 'pause-tab', name: 'menuPauseTab', parentId: 'pause' },
  { id: 'pause-hour', name: 'menuPauseHour', parentId: 'pause' },
  { id: 'pause-tomorrow', name: 'menuPauseTomorrow', parentId: 'pause' },
  { id: 'pause-facts', name: 'menuPauseFacts', parentId: 'pause' },
  { id: 'resume', name: 'menuResume' },
  { id: 'about-selection', name: 'menuSelection' },
];

/** Made once per installation or update: the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  // Some mobile browsers have no context menus.
  if (!browser.contextMenus) return;
  const say = await speaker();
  await browser.contextMenus.removeAll();
  for (const { id, name, parentId } of items) {
    browser.contextMenus.create({
      id,
      title: say(name),
      contexts: [id === 'about-selection' ? 'selection' : 'action'],
      ...(parentId !== undefined && { parentId }),
    });
  }
}

/** The language was changed. */
export async function renameMenus(): Promise<void> {
  const say = await speaker();
  for (const { id, name } of items) await browser.contextMenus?.update(id, { title: say(name) });
}

type Tab = Parameters<typeof toggleSite>[0];

export function listenForMenus(): void {
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    void run(String(click.menuItemId), click.selectionText ?? '', tab ?? {});
  });
}

async function run(item: string, selection: string, tab: Tab): Promise<void> {
  switch (item) {
    case 'toggle-site':
      return toggleSite(tab);
    case 'pause-tab':
      return tab.id === undefined ? undefined : pauseTab(tab.id, true);
    case 'pause-hour':
      return apply({ type: 'pause', pause: forAnHour(Date.now()) });
    case 'pause-tomorrow':
      return apply({ type: 'pause', pause: untilTomorrow(Date.now()) });
    case 'pause-facts':
      return apply({ type: 'pause', pause: { kind: 'facts', version } });
    case 'resume':
      if (tab.id !== undefined) await pauseTab(tab.id, false);
      return apply({ type: 'pause', pause: null });
    case 'about-selection': {
      const text = selection.trim().slice(0, longestSelection);
      return openOwnPage('options', `#dataset?about=${encodeURIComponent(text)}`);
    }
  }
}
