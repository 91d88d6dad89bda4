import type { Statement } from '../../core/facts/dataset';

/** Letters that fit on a line of the card, in the title's and in the quote's type; a Chinese one counts as two. */
const titleLetters = 36;
const quoteLetters = 38;
/** Lines of title and quote beyond which each costs the card one further statement. */
const easyLines = 3;
/** How many further statements a card shows at most. */
export const mostFurther = 2;

/** How many further statements fit under a lead, so that the card stays below 300 px. */
export function furtherRoom({ title, quote }: Pick<Statement, 'title' | 'quote'>): number {
  const lines = Math.ceil(letters(title) / titleLetters) + Math.ceil(letters(quote) / quoteLetters);
  return Math.min(Math.max(mostFurther - (lines - easyLines), 0), mostFurther);
}

function letters(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\uffef]/g)?.length ?? 0);
}
