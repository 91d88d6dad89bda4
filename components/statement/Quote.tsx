import type { Statement } from '../../core/facts/dataset';

const rightToLeft = /^(?:ar|fa|he|ur)\b/;

/** The report's own words, in their own language; the quotation marks are the style sheet's. */
export function Quote({ statement }: { statement: Pick<Statement, 'quote' | 'quoteLanguage'> }) {
  const { quote, quoteLanguage } = statement;
  return (
    <blockquote class="quote" lang={quoteLanguage} dir={rightToLeft.test(quoteLanguage) ? 'rtl' : 'ltr'}>
      {quote}
    </blockquote>
  );
}
