import { cardLocalePath, type LanguageTag, languageTags } from '../../assets/locales/languages';
import { matchLanguage } from '../../core/locale/match';
import { parseField } from '../../core/settings/settings';
import { fieldKey } from '../../core/settings/stored';
import { browser } from '../../platform/extension/browser';

/** The language of the interface now: the one that is set, or the browser's. */
export async function readerLanguage(): Promise<LanguageTag> {
  const key = fieldKey('language');
  const setting = parseField('language', (await browser.storage.local.get(key))[key]);
  const wanted = setting === 'auto' ? navigator.languages : [setting];
  return matchLanguage(wanted, languageTags, 'en');
}

/** The script with the card's words in a language. */
export const localeScript = (language: LanguageTag): string => `/${cardLocalePath(language)}`;
