import type { PanelPorts } from '../../components/panel/ports';
import { watchActiveTab } from '../../platform/extension/active-tab';
import { openOwnPage } from '../../platform/extension/own-pages';
import { panelPorts } from '../../platform/extension/panel-ports';
import { watchInView } from '../../platform/extension/tabs';

/** The side panel stays open and follows the tab in front. */
export const ports: PanelPorts = {
  ...panelPorts,
  watchTab: watchActiveTab,
  watchInView,
  openOptions: () => void openOwnPage('options'),
  openSidePanel: null,
};
