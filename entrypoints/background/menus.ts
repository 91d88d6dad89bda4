import { browser } from '../../platform/extension/browser';
import { openOwnPage } from '../../platform/extension/own-pages';
import { toggleSite } from './toggle';
import { apply } from './writer';

const hourMs = 3_600_000;
const longestSelection = 300;

/** Made once per installation or update: the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  // Some mobile browsers have no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const message = browser.i18n.getMessage;
  browser.contextMenus.create({ id: 'toggle-site', title: message('menuToggleSite'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'pause', title: message('menuPause'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'resume', title: message('menuResume'), contexts: ['action'] });
  browser.contextMenus.create({
    id: 'about-selection',
    title: message('menuSelection'),
    contexts: ['selection'],
  });
}

export function listenForMenus(): void {
  browser.contextMenus?.onClicked.addListener((click, tab) => {
    void run(String(click.menuItemId), click.selectionText ?? '', tab?.url);
  });
}

async function run(item: string, selection: string, url: string | undefined): Promise<void> {
  if (item === 'toggle-site') await toggleSite(url);
  else if (item === 'pause')
    await apply({ type: 'pause', pause: { kind: 'until', until: Date.now() + hourMs } });
  else if (item === 'resume') await apply({ type: 'pause', pause: null });
  else if (item === 'about-selection') {
    const text = selection.trim().slice(0, longestSelection);
    await openOwnPage('options', `#dataset?about=${encodeURIComponent(text)}`);
  }
}
