import type { PanelPorts } from '../../components/panel/ports';
import { openOwnPage, openSidePanel } from '../../platform/extension/own-pages';
import { panelPorts } from '../../platform/extension/panel-ports';

/** The popup stays with the tab it was opened on, and makes way for whatever it opens. */
export const ports: PanelPorts = {
  ...panelPorts,
  watchTab: null,
  watchInView: null,
  openOptions: () => void openOwnPage('options').then(() => window.close()),
  openSidePanel: (tabId) => void openSidePanel(tabId).then((opened) => opened && window.close()),
};
