import { PageRoot, type PageRootProps } from '../page/PageRoot';
import { Panel } from './Panel';
import type { PanelPorts } from './ports';
import { usePanel } from './use-panel';

interface LivePanelProps extends Pick<PageRootProps, 'dataset' | 'loadLocale'> {
  ports: PanelPorts;
}

/**
 * A panel with its life: reads what is stored, follows the page, stores what is chosen. All it needs is asked for at once,
 * the words of its language too, so that it is there as soon as the slowest answer is.
 */
export function LivePanel({ ports, dataset, loadLocale }: LivePanelProps) {
  const panel = usePanel(ports, dataset.edition.version);
  return (
    <PageRoot settings={ports.settings} dataset={dataset} loadLocale={loadLocale} title={null}>
      {panel && <Panel {...panel} />}
    </PageRoot>
  );
}
