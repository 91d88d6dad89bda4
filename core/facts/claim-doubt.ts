import type { CueHit } from './cue-hits';
import { spansOf } from './cue-spans';
import type { ClaimWords, CueSheet } from './cues/cue-sheet';
import { parseSheet } from './cues/parse';
import type { Span } from './figure-claims';

/** Where words of one kind stand in a text, by the sheets of its language. */
export const wordsOfKind = (text: string, kind: keyof ClaimWords, sheets: readonly CueSheet[]): Span[] =>
  sheets.flatMap((sheet) =>
    (parseSheet(sheet).claims[kind] ?? []).flatMap((word) => spansOf(text, word, sheet, [])),
  );

/** Greek asks with a semicolon. */
const question = /[?？؟]|;\s*$/;

export const asks = (text: string): boolean => question.test(text);

/** A text with stretches blanked out, so that offsets stay. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** "Not only" is no negation. */
function withoutNotOnly(text: string, sheets: readonly CueSheet[]): string {
  return blanked(text, wordsOfKind(text, 'notOnly', sheets));
}

/**
 * Whether a sentence plainly sets or tells a goal. False for negations, questions, conditions, forecasts of
 * others, rumours and doubt, for other subjects (phones, a month's sales), and where nothing is aimed at.
 */
export function tellsGoal(text: string, sheets: readonly CueSheet[]): boolean {
  if (asks(text)) return false;
  const plainly = withoutNotOnly(text, sheets);
  const negations = sheets.flatMap((sheet) => {
    const { not, notAfter } = parseSheet(sheet);
    return [...not, ...notAfter].flatMap((word) =>
      spansOf(plainly, { text: word, afterNumber: null, open: false }, sheet, []),
    );
  });
  const told = wordsOfKind(plainly, 'told', sheets);
  return (
    negations.length === 0 &&
    wordsOfKind(text, 'aims', sheets).length > 0 &&
    wordsOfKind(plainly, 'unsure', sheets).length === 0 &&
    !wordsOfKind(plainly, 'unsureUntold', sheets).some((word) => !isTold(word, told)) &&
    wordsOfKind(plainly, 'elsewhere', sheets).length === 0
  );
}

/** Whether a word of saying stands before: "Lei Jun said that it would" tells, "it would" alone supposes. */
const isTold = (word: Span, told: readonly Span[]): boolean => told.some(({ end }) => end <= word.start);

/**
 * A word, not a particle ("so", "um", 说): four letters of a script that writes words apart, fewer signs of one that
 * writes them with few.
 */
const word =
  /(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff])[\p{L}\p{M}]){4}|[\u3040-\u30ff]{3}|[\u3400-\u9fff\uac00-\ud7ff]{2}/u;

/**
 * Whether the words before the company's name leave it open who has the word: a blogger, a bank, a neighbour. What
 * may stand there is known (times, figures, Lei Jun, "said that"); whatever else does is taken for somebody else.
 */
export function leadsIn(text: string, hits: readonly Span[], sheets: readonly CueSheet[]): boolean {
  const known = (['leads', 'aims', 'company'] as const).flatMap((kind) => wordsOfKind(text, kind, sheets));
  return !word.test(blanked(text, [...hits, ...known]));
}

/** Whether a sentence begins as one does that speaks on of the company named in the sentence before. */
export const speaksOn = (text: string, sheets: readonly CueSheet[]): boolean =>
  wordsOfKind(text, 'speaksOn', sheets).some(({ start }) => start === 0);

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
