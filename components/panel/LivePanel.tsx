import { usePage } from '../page/page-context';
import { Panel } from './Panel';
import type { PanelPorts } from './ports';
import { usePanel } from './use-panel';

/** A panel with its life: reads what is stored, follows the page, stores what is chosen. */
export function LivePanel({ ports }: { ports: PanelPorts }) {
  const panel = usePanel(ports, usePage().dataset.edition.version);
  return panel && <Panel {...panel} />;
}
