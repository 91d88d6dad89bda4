import { render } from 'preact';
import { languageNames } from '../../assets/locales/languages';
import { loadPageLocale } from '../../assets/locales/load';
import { dataset } from '../../assets/whole-dataset';
import { Options } from '../../components/options/Options';
import { PageRoot } from '../../components/page/PageRoot';
import { ports } from './ports';

render(
  <PageRoot
    settings={ports.settings}
    dataset={dataset}
    loadLocale={loadPageLocale}
    title={({ page }) => page.options.title}
  >
    <Options ports={ports} languages={languageNames} />
  </PageRoot>,
  document.body,
);
