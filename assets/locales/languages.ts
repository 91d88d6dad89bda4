/**
 * The languages of the interface by BCP 47 tag, each with its own name for itself. A language’s words lie in the
 * folder of its tag in lower case.
 */
export const languageNames = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  ja: '日本語',
  ko: '한국어',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  vi: 'Tiếng Việt',
  ar: 'العربية',
  he: 'עברית',
} as const;

export type LanguageTag = keyof typeof languageNames;

export const languageTags = Object.keys(languageNames) as readonly LanguageTag[];

/** Where the build puts the words of the card in a language. */
export const cardLocalePath = (tag: LanguageTag): string => `locale-${tag.toLowerCase()}.js`;
