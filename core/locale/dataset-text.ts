import type { Locale } from './locale';

export interface WrittenText {
  text: string;
  /** BCP 47 tag of the text, for `lang`. */
  lang: string;
}

/**
 * Which of the dataset's two wordings a reader of this language gets: Chinese for Chinese, English for
 * everyone else. For what the product words itself (titles, summaries, names); quotes stay as they are.
 */
export function wording(
  { tag, inTraditional }: Pick<Locale, 'tag' | 'inTraditional'>,
  english: string,
  chinese: string,
): WrittenText {
  if (!/^zh\b/.test(tag)) return { text: curly(english), lang: 'en' };
  return inTraditional
    ? { text: inTraditional(chinese), lang: 'zh-Hant' }
    : { text: chinese, lang: 'zh-Hans' };
}

/** A name of the dataset (speaker, event, place) as the reader's language writes it, for use in its sentences. */
export function named(locale: Locale, english: string, chinese: string): string {
  return locale.card.names[english] ?? wording(locale, english, chinese).text;
}

/** Whether a text is in another language than the words it stands for, and so a translation of ours. */
export const isTranslation = ({ lang }: WrittenText, of: string): boolean =>
  lang.split('-')[0] !== of.split('-')[0];

/** Typewriter apostrophes and quotation marks as printed ones. Never for quotes, which stay verbatim. */
export function curly(text: string): string {
  return text.replace(/(^|[\s(])'/g, '$1‘').replaceAll("'", '’');
}
