import { useLayoutEffect, useRef } from 'preact/hooks';
import { findMentions } from '../../core/mentions/find';
import type { MarkScope, MarkStyle } from '../../core/settings/settings';
import { usePage } from '../page/page-context';

/** The names that `assets/marks.css` gives the styles. */
const highlights: Record<MarkStyle, string> = {
  dotted: 'on-record',
  solid: 'on-record-solid',
  tint: 'on-record-tint',
};

/** A paragraph marked as pages are: by highlights over its text, which itself stays as it is. */
export function MarkPreview({ style, scope }: { style: MarkStyle; scope: MarkScope }) {
  const { locale } = usePage();
  const { preview, previewText } = locale.page.options;
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const text = paragraph.current?.firstChild;
    if (!text) return;
    const mentions = findMentions(previewText).slice(0, scope === 'first' ? 1 : undefined);
    const ranges = mentions.map(
      ({ start, end }) =>
        new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
    );
    const name = highlights[style];
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => void CSS.highlights.delete(name);
  }, [style, scope, previewText]);
  return (
    <figure class="choice preview">
      <figcaption class="choice-label">{preview}</figcaption>
      <p ref={paragraph}>{previewText}</p>
    </figure>
  );
}
