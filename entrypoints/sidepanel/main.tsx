import { render } from 'preact';
import { loadPageLocale } from '../../assets/locales/load';
import { dataset } from '../../assets/whole-dataset';
import { LivePanel } from '../../components/panel/LivePanel';
import { ports } from './ports';

// Nearly every reader has the browser's language: its words are on their way before the choice is read.
void loadPageLocale('auto');
render(<LivePanel ports={ports} dataset={dataset} loadLocale={loadPageLocale} />, document.body);
