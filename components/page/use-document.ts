import { useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../core/locale/locale';
import type { Theme } from '../../core/settings/settings';

/** Sets the page's own language, direction, theme and title. */
export function useDocument(language: Language, theme: Theme, title: string): void {
  const { tag, dir } = language;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = tag;
    root.dir = dir;
    root.className = theme === 'auto' ? 'or' : `or ${theme}`;
    document.title = title;
  }, [tag, dir, theme, title]);
}
