import type { MentionContext, RankedStatement } from './context';
import { cueSheets } from './cues/sheets';
import type { Statement } from './dataset';
import { type RankedMention, rankBy } from './rank-by';

/**
 * Ranks all statements by how much the mention's surroundings speak of them, best first, in every language there
 * are cues for. Whoever gets the cue sheets as data (a page's card) calls `rankBy` instead and does not bundle them.
 */
export const rankStatements = (
  context: MentionContext,
  mention: RankedMention,
  statements: readonly Statement[],
): RankedStatement[] => rankBy(cueSheets, context, mention, statements);
