import type { Source } from './dataset';

/** Up to this many words are linked whole; a longer quote is linked by its first and last words. */
const wholeQuoteWords = 10;
const endWords = 4;

/** In a text fragment `-` marks a prefix or suffix, so it is escaped beside what `encodeURIComponent` escapes. */
const encoded = (words: readonly string[]) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The address of a source; with `quote`, opened at those words by a text fragment. Give the quote only where
 * the words stand on that very page. An archive's copy is a frame around the page, so it gets no fragment.
 */
export function sourceLink(source: Pick<Source, 'url' | 'archived'>, quote?: string): string {
  const words = quote?.trim().split(/\s+/) ?? [];
  if (words.length === 0 || source.archived || source.url.includes('#')) return source.url;
  const directive =
    words.length <= wholeQuoteWords
      ? encoded(words)
      : `${encoded(words.slice(0, endWords))},${encoded(words.slice(-endWords))}`;
  return `${source.url}#:~:text=${directive}`;
}
