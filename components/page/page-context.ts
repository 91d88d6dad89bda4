import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dataset, Statement } from '../../core/facts/dataset';
import type { PageLocale } from '../../core/locale/locale';

/** What every part of the extension's own pages needs and nothing in between should have to hand down. */
export interface PageSetting {
  locale: PageLocale;
  dataset: Dataset;
  /** The statements to choose from for a sentence: without the topics that the reader has left out. */
  wanted: readonly Statement[];
  /** When the page was opened, ms since the epoch. */
  now: number;
}

export const PageContext = createContext<PageSetting | null>(null);

export function usePage(): PageSetting {
  const setting = useContext(PageContext);
  if (setting === null) throw new Error('A page component stands outside PageContext.');
  return setting;
}
