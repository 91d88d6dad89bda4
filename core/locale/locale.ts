import type { CardStrings } from './card-strings';
import type { PageStrings } from './page-strings';

/** How a language is written and counted; the tags are BCP 47. */
export interface Language {
  /** Set as `lang` on the surface. */
  tag: string;
  /** The tag that dates, numbers, lists and plurals are formatted by (English counts days as en-GB does). */
  formats: string;
  dir: 'ltr' | 'rtl';
}

/** What the card is written in. It goes into other people's pages, so it holds no more than the card says. */
export interface Locale extends Language {
  card: CardStrings;
  /** Writes the dataset's simplified Chinese as this language's readers write it; left out where none is needed. */
  inTraditional?: (simplified: string) => string;
}

/** What the extension's own pages are written in. */
export interface PageLocale extends Locale {
  page: PageStrings;
}
