import type { ComponentChildren } from 'preact';
import type { Source } from '../../core/facts/dataset';
import { sourceLink } from '../../core/facts/source-link';
import type { Locale } from '../../core/locale/locale';

interface SourceLinkProps {
  source: Source;
  /** Words that stand on that page: the link opens there. */
  quote?: string;
  locale: Locale;
  children: ComponentChildren;
}

/** A link out. The dataset holds https addresses alone; anything else would be a fault of ours and stays text. */
export function SourceLink({ source, quote, locale, children }: SourceLinkProps) {
  if (!source.url.startsWith('https://')) return <span>{children}</span>;
  return (
    <a
      class="source"
      href={sourceLink(source, quote)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={locale.card.sourceOf(source.outlet)}
    >
      {children}&nbsp;{locale.dir === 'rtl' ? '↖' : '↗'}
    </a>
  );
}
