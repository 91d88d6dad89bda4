import type { PanelPorts } from '../../components/panel/ports';
import { watchActiveTab } from '../../platform/extension/active-tab';
import { readPolicy } from '../../platform/extension/areas';
import { send } from '../../platform/extension/intents';
import { openOwnPage } from '../../platform/extension/own-pages';
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
  watchInView,
  watchPage,
} from '../../platform/extension/tabs';

/** The side panel stays open and follows the tab in front. */
export const ports: PanelPorts = {
  settings: { read: readSettings, watch: watchSettings },
  rules: { read: readRules, watch: watchRules },
  pause: { read: readPause, watch: watchPause },
  policy: { read: readPolicy, watch: watchPolicy },
  tabPaused,
  watchTabPause,
  send,
  currentTab,
  watchTab: watchActiveTab,
  pageReport,
  watchPage,
  watchInView,
  reveal,
  askForAccess,
  reloadTab,
  openOptions: () => void openOwnPage('options'),
  openSidePanel: null,
};
