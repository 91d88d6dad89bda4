import { version } from '../../assets/dataset/dataset.json';
import { forAnHour, untilTomorrow } from '../../core/settings/pause';
import { browser } from '../../platform/extension/browser';
import { openOwnPage } from '../../platform/extension/own-pages';
import { pauseTab } from './tab-pause';
import { toggleSite } from './toggle';
import { apply } from './writer';

const longestSelection = 300;

/** Made once per installation or update: the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  // Some mobile browsers have no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const add = (id: string, name: string, parentId?: string): void =>
    void browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(name),
      contexts: [id === 'about-selection' ? 'selection' : 'action'],
      ...(parentId !== undefined && { parentId }),
    });
  add('toggle-site', 'menuToggleSite');
  add('pause', 'menuPause');
  add('pause-tab', 'menuPauseTab', 'pause');
  add('pause-hour', 'menuPauseHour', 'pause');
  add('pause-tomorrow', 'menuPauseTomorrow', 'pause');
  add('pause-facts', 'menuPauseFacts', 'pause');
  add('resume', 'menuResume');
  add('about-selection', 'menuSelection');
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
