import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from './commands';
import { followChoices } from './follow-choices';
import { listenForInstall } from './install';
import { listenForMenus } from './menus';
import { listenForMessages } from './messages';
import { listenForClosedTabs } from './tab-pause';
import { writer } from './writer';

// Stateless: every listener is registered at once, and whatever must be remembered lies in storage.
export default defineBackground(() => {
  listenForInstall();
  listenForMessages();
  listenForMenus();
  listenForCommands();
  listenForClosedTabs();
  followChoices();
  // Whatever an earlier life has left half done comes first. Without storage there is nothing to finish.
  void writer.recover().catch(() => undefined);
});
