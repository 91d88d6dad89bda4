import type { Language } from './locale';

export interface WrittenText {
  text: string;
  /** BCP 47 tag of the text, for `lang`. */
  lang: string;
}

/**
 * Which of the dataset's two wordings a reader of this language gets: Chinese for Chinese, English for
 * everyone else. For what the product words itself (titles, summaries, names); quotes stay as they are.
 */
export function wording({ tag }: Pick<Language, 'tag'>, english: string, chinese: string): WrittenText {
  return /^zh\b/.test(tag) ? { text: chinese, lang: 'zh-Hans' } : { text: curly(english), lang: 'en' };
}

/** Typewriter apostrophes and quotation marks as printed ones. Never for quotes, which stay verbatim. */
export function curly(text: string): string {
  return text.replace(/(^|[\s(])'/g, '$1‘').replaceAll("'", '’');
}
