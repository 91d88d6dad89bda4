import type { PageLocale } from '../../core/locale/locale';
import { matchLanguage } from '../../core/locale/match';

/** The languages there are, by BCP 47 tag: each one's file is loaded when it is wanted. */
const loaders = {
  en: () => import('./en'),
  'zh-CN': () => import('./zh-cn'),
} satisfies Record<string, () => Promise<{ pageLocale: PageLocale }>>;

type LanguageTag = keyof typeof loaders;

/** What each language calls itself. */
export const languageNames: Record<LanguageTag, string> = {
  en: 'English',
  'zh-CN': '简体中文',
};

/** The interface in the language a setting asks for; `auto` is the browser's, and English where there is no other. */
export async function loadPageLocale(language: string): Promise<PageLocale> {
  const wanted = language === 'auto' ? navigator.languages : [language];
  const tag = matchLanguage(wanted, Object.keys(loaders) as LanguageTag[], 'en');
  return (await loaders[tag]()).pageLocale;
}
