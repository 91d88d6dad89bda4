export { cardLocale } from './card';
export { pageLocale } from './pages';
