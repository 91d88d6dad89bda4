import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommands } from './commands';
import { listenForInstall } from './install';
import { listenForMenus } from './menus';
import { listenForMessages } from './messages';

// Stateless: every listener is registered at once, and whatever must be remembered lies in storage.
export default defineBackground(() => {
  listenForInstall();
  listenForMessages();
  listenForMenus();
  listenForCommands();
});
