import type { PageLocale } from '../../core/locale/locale';
import { matchLanguage } from '../../core/locale/match';
import * as english from './en';
import { type LanguageTag, languageTags } from './languages';

/**
 * Each language is a file of its own in the package, loaded when it is wanted; but English, which also stands in for
 * all others, comes with the page: another file takes as long as all that the popup reads of what is stored.
 */
const loaders: Record<LanguageTag, () => Promise<{ pageLocale: PageLocale }>> = {
  en: async () => english,
  'zh-CN': () => import('./zh-cn'),
  'zh-TW': () => import('./zh-tw'),
  ja: () => import('./ja'),
  ko: () => import('./ko'),
  ru: () => import('./ru'),
  de: () => import('./de'),
  fr: () => import('./fr'),
  es: () => import('./es'),
  pt: () => import('./pt'),
  it: () => import('./it'),
  tr: () => import('./tr'),
  id: () => import('./id'),
  vi: () => import('./vi'),
  ar: () => import('./ar'),
  he: () => import('./he'),
};

/** The interface in the language a setting asks for; `auto` is the browser's, and English where there is no other. */
export async function loadPageLocale(setting: string): Promise<PageLocale> {
  const wanted = setting === 'auto' ? navigator.languages : [setting];
  const tag = matchLanguage(wanted, languageTags, 'en');
  return (await loaders[tag]()).pageLocale;
}
