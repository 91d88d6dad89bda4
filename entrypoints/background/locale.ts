import { cardLocalePath, type LanguageTag, languageTags } from '../../assets/locales/languages';
import { matchLanguage } from '../../core/locale/match';
import { parseField } from '../../core/settings/settings';
import { fieldKey } from '../../core/settings/stored';
import { browser } from '../../platform/extension/browser';
import { type Frame, inject } from './inject';

/** The language that the reader has chosen; null where it is the browser's. */
export async function chosenLanguage(): Promise<LanguageTag | null> {
  const key = fieldKey('language');
  const setting = parseField('language', (await browser.storage.local.get(key))[key]);
  return setting === 'auto' ? null : matchLanguage([setting], languageTags, 'en');
}

/** Sends scripts to a frame with the card's words before the last of them; in English where the language cannot be had. */
export async function injectWithLocale(frame: Frame, files: string[]): Promise<void> {
  const send = (tag: LanguageTag) => inject(frame, files.toSpliced(-1, 0, `/${cardLocalePath(tag)}`));
  const language = (await chosenLanguage()) ?? matchLanguage(navigator.languages, languageTags, 'en');
  await send(language).catch(() => send('en'));
}
