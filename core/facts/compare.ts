import { compareBy } from './compare-by';
import type { Comparison } from './comparison';
import type { MentionContext } from './context';
import { cueSheets } from './cues/sheets';
import type { Statement } from './dataset';
import type { RankedMention } from './rank-by';

/**
 * Sets the figures that a mention's sentence claims beside the stated ones, in every language there are cues for;
 * null means silence. Whoever gets the cue sheets as data (a page's card) calls `compareBy` instead.
 */
export const compareFigures = (
  context: MentionContext,
  mention: RankedMention,
  statements: readonly Statement[],
  mentionIsSure: boolean,
): Comparison | null => compareBy(cueSheets, context, mention, statements, mentionIsSure);
