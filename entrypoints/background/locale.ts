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

/** The scripts with the card's words in a language; none for English, which comes with the card. */
export const localeScripts = (language: LanguageTag): string[] =>
  language === 'en' ? [] : [`/${cardLocalePath(language)}`];
