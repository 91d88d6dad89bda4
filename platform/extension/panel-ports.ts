import { readPolicy } from './areas';
import { send } from './intents';
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
} from './store';
import { askForAccess, currentTab, pageReport, reloadTab, reveal, watchPage } from './tabs';

/** What popup and side panel know of the browser alike. */
export const panelPorts = {
  settings: { read: readSettings, watch: watchSettings },
  rules: { read: readRules, watch: watchRules },
  pause: { read: readPause, watch: watchPause },
  policy: { read: readPolicy, watch: watchPolicy },
  tabPaused,
  watchTabPause,
  send,
  currentTab,
  pageReport,
  watchPage,
  reveal,
  askForAccess,
  reloadTab,
};
