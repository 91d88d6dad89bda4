import { browser } from '../../platform/extension/browser';
import { openOwnPage } from '../../platform/extension/own-pages';
import { createMenus } from './menus';
import { lift } from './writer';

export function listenForInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void lift();
    if (reason === 'install') void openOwnPage('welcome');
  });
}
