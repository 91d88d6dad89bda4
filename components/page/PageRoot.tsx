import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Dataset } from '../../core/facts/dataset';
import type { PageLocale } from '../../core/locale/locale';
import type { Settings, Theme } from '../../core/settings/settings';
import { leavesTopicsOut, wantedStatements } from '../../core/settings/topics';
import { PageContext } from './page-context';
import { useDocument } from './use-document';
import { useKeptFocus } from './use-kept-focus';
import { useWatched, type Watched } from './use-watched';

export interface PageRootProps {
  settings: Watched<Settings>;
  dataset: Dataset;
  /** Loads the language a setting asks for: a BCP 47 tag, or `auto`. */
  loadLocale(language: string): Promise<PageLocale>;
  /** What the page is, for the document's title; null where the product's name is enough. */
  title: ((locale: PageLocale) => string) | null;
  children: ComponentChildren;
}

/** What every page of the extension stands in: its language, its theme and the dataset. Empty until they are read. */
export function PageRoot({ settings, dataset, loadLocale, title, children }: PageRootProps) {
  const chosen = useWatched(settings);
  const [locale, setLocale] = useState<PageLocale | null>(null);
  const language = chosen?.language;
  useLayoutEffect(() => {
    if (language === undefined) return;
    let wanted = true;
    void loadLocale(language).then((loaded) => wanted && setLocale(loaded));
    return () => {
      wanted = false;
    };
  }, [language, loadLocale]);
  const [now] = useState(Date.now);
  const wanted = useMemo(
    () =>
      chosen && (leavesTopicsOut(chosen) ? wantedStatements(dataset.statements, chosen) : dataset.statements),
    [chosen, dataset],
  );
  const setting = useMemo(
    () => (locale && wanted ? { locale, dataset, wanted, now } : null),
    [locale, dataset, wanted, now],
  );
  if (chosen === undefined || locale === null || setting === null) return null;
  const { productName } = locale.page;
  return (
    <PageContext value={setting}>
      <Dressed
        locale={locale}
        theme={chosen.theme}
        title={title ? `${title(locale)} · ${productName}` : productName}
      >
        {children}
      </Dressed>
    </PageContext>
  );
}

interface DressedProps {
  locale: PageLocale;
  theme: Theme;
  title: string;
  children: ComponentChildren;
}

function Dressed({ locale, theme, title, children }: DressedProps) {
  useDocument(locale, theme, title);
  useKeptFocus();
  return <>{children}</>;
}
