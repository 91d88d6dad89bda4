import { render } from 'preact';
import { loadPageLocale } from '../../assets/locales/load';
import { dataset } from '../../assets/whole-dataset';
import { PageRoot } from '../../components/page/PageRoot';
import { Welcome } from '../../components/welcome/Welcome';
import { watchSteps } from '../../platform/extension/own-pages';
import { readSettings, watchSettings } from '../../platform/extension/store';

const settings = { read: readSettings, watch: watchSettings };

render(
  <PageRoot
    settings={settings}
    dataset={dataset}
    loadLocale={loadPageLocale}
    title={({ page }) => page.welcome.title}
  >
    <Welcome watchSteps={watchSteps} />
  </PageRoot>,
  document.body,
);
