import type { ReportedMention } from '../../core/page/report';
import { excerpt } from './excerpt';

/** A mention's sentence, cut to what stands around it, in the page's own language. */
export function Excerpt({ mention }: { mention: ReportedMention }) {
  const { before, text, after } = excerpt(mention.context.sentence, mention.start, mention.end);
  const { language } = mention.context;
  return (
    <span {...(language && { lang: language })} dir="auto">
      {before}
      <mark>{text || mention.text}</mark>
      {after}
    </span>
  );
}
