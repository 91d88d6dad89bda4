import { beginSession } from '../../platform/extension/areas';
import { browser } from '../../platform/extension/browser';
import { openOwnPage } from '../../platform/extension/own-pages';
import { createMenus } from './menus';
import { mirrorSoon } from './mirror';
import { writer } from './writer';

export function listenForInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void writer.lift().then(writer.followPolicy);
    if (reason === 'install') void openOwnPage('welcome');
  });
  browser.runtime.onStartup.addListener(() => {
    void beginSession().then(writer.followPolicy);
    mirrorSoon();
  });
}
