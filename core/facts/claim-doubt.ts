import type { CueHit } from './cue-hits';
import { spansOf } from './cue-spans';
import type { ClaimWords, CueSheet } from './cues/cue-sheet';
import { parseSheet } from './cues/parse';
import type { Span } from './figure-claims';

/** Where words of one kind stand in a text, by the sheets of its language. */
export const wordsOfKind = (text: string, kind: keyof ClaimWords, sheets: readonly CueSheet[]): Span[] =>
  sheets.flatMap((sheet) => parseSheet(sheet).claims[kind].flatMap((word) => spansOf(text, word, sheet, [])));

const question = /[?？؟]/;

/** "Not only" is no negation: blanked out, so that offsets stay. */
function withoutNotOnly(text: string, sheets: readonly CueSheet[]): string {
  let left = text;
  for (const { start, end } of wordsOfKind(text, 'notOnly', sheets))
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

/**
 * Whether a sentence plainly sets or tells a goal. False for negations, questions, conditions, forecasts of
 * others, rumours and doubt, for other subjects (phones, a month's sales), and where nothing is aimed at.
 */
export function tellsGoal(text: string, sheets: readonly CueSheet[]): boolean {
  if (question.test(text)) return false;
  const plainly = withoutNotOnly(text, sheets);
  const negations = sheets.flatMap((sheet) => {
    const { not, notAfter } = parseSheet(sheet);
    return [...not, ...notAfter].flatMap((word) =>
      spansOf(plainly, { text: word, afterNumber: null, open: false }, sheet, []),
    );
  });
  return (
    negations.length === 0 &&
    wordsOfKind(text, 'aims', sheets).length > 0 &&
    wordsOfKind(plainly, 'unsure', sheets).length === 0 &&
    wordsOfKind(plainly, 'elsewhere', sheets).length === 0
  );
}

/** Within so many code units of a rank stand the words that say among whom it counts. */
const scopeReach = 30;

/** Among which carmakers a rank counts: null for all of the world, or where nothing is said. */
export function scopeOf(
  text: string,
  rank: Span,
  hits: readonly CueHit[],
  sheets: readonly CueSheet[],
): 'electric-or-premium' | 'one-region' | null {
  const near = ({ start, end }: Span) => start < rank.end + scopeReach && end > rank.start - scopeReach;
  const around = hits.filter(near);
  if (wordsOfKind(text, 'narrower', sheets).some(near)) return 'electric-or-premium';
  const worldwide = around.some(({ subject }) => subject === 'global');
  const regional = around.some(({ subject }) => subject === 'china' || subject === 'overseas');
  return regional && !worldwide ? 'one-region' : null;
}
