import { render } from 'preact';
import { loadPageLocale } from '../../assets/locales/load';
import { dataset } from '../../assets/whole-dataset';
import { PageRoot } from '../../components/page/PageRoot';
import { LivePanel } from '../../components/panel/LivePanel';
import { ports } from './ports';

render(
  <PageRoot settings={ports.settings} dataset={dataset} loadLocale={loadPageLocale} title={null}>
    <LivePanel ports={ports} />
  </PageRoot>,
  document.body,
);
