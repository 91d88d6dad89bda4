import type { LanguageTag } from '../../assets/locales/languages';
import ar from '../../assets/public/_locales/ar/messages.json';
import de from '../../assets/public/_locales/de/messages.json';
import en from '../../assets/public/_locales/en/messages.json';
import es from '../../assets/public/_locales/es/messages.json';
import fr from '../../assets/public/_locales/fr/messages.json';
import he from '../../assets/public/_locales/he/messages.json';
import id from '../../assets/public/_locales/id/messages.json';
import it from '../../assets/public/_locales/it/messages.json';
import ja from '../../assets/public/_locales/ja/messages.json';
import ko from '../../assets/public/_locales/ko/messages.json';
import pt from '../../assets/public/_locales/pt_BR/messages.json';
import ru from '../../assets/public/_locales/ru/messages.json';
import tr from '../../assets/public/_locales/tr/messages.json';
import vi from '../../assets/public/_locales/vi/messages.json';
import zhCN from '../../assets/public/_locales/zh_CN/messages.json';
import zhTW from '../../assets/public/_locales/zh_TW/messages.json';
import { browser } from '../../platform/extension/browser';
import { chosenLanguage } from './locale';

export type MessageName = keyof typeof en;

/** Says one of the messages of `_locales`, with what is to be put in, in the order of English. */
export type Say = (name: MessageName, ...fillings: string[]) => string;

type Messages = Record<MessageName, { message: string; placeholders?: Record<string, { content: string }> }>;

const messages: Record<LanguageTag, Messages> = {
  ...{ en, ja, ko, ru, de, fr, es, pt, it, tr, id, vi, ar, he },
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** For menus and toolbar titles: in the language that is set, or else as the browser chooses from `_locales` itself. */
export async function speaker(): Promise<Say> {
  const chosen = await chosenLanguage();
  return chosen === null ? (name, ...fillings) => browser.i18n.getMessage(name, fillings) : sayIn(chosen);
}

/** The browser speaks no language but its own, so a chosen one is put together here. */
export const sayIn =
  (language: LanguageTag): Say =>
  (name, ...fillings) => {
    const { message, placeholders = {} } = messages[language][name];
    return message.replaceAll(/\$(\w+)\$/g, (_, slot: string) => {
      const place = placeholders[slot.toLowerCase()]?.content.slice(1);
      return fillings[Number(place) - 1] ?? '';
    });
  };
