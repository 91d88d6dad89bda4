import type { PanelPorts } from '../../components/panel/ports';
import { readPolicy } from '../../platform/extension/areas';
import { send } from '../../platform/extension/intents';
import { openOwnPage, openSidePanel } from '../../platform/extension/own-pages';
import {
  readPause,
  readRules,
  readSettings,
  tabPaused,
  watchPause,
  watchPolicy,
  watchRules,
  watchSettings,
  watchTabPause,
} from '../../platform/extension/store';
import {
  askForAccess,
  currentTab,
  pageReport,
  reloadTab,
  reveal,
  watchPage,
} from '../../platform/extension/tabs';

/** The popup stays with the tab it was opened on, and makes way for whatever it opens. */
export const ports: PanelPorts = {
  settings: { read: readSettings, watch: watchSettings },
  rules: { read: readRules, watch: watchRules },
  pause: { read: readPause, watch: watchPause },
  policy: { read: readPolicy, watch: watchPolicy },
  tabPaused,
  watchTabPause,
  send,
  currentTab,
  watchTab: null,
  pageReport,
  watchPage,
  watchInView: null,
  reveal,
  askForAccess,
  reloadTab,
  openOptions: () => void openOwnPage('options').then(() => window.close()),
  openSidePanel: (tabId) => void openSidePanel(tabId).then((opened) => opened && window.close()),
};
