import { findCues } from './cue-hits';
import { spansOf } from './cue-spans';
import type { CueSheet } from './cues/cue-sheet';
import { parseSheet } from './cues/parse';

/** The page's own word for its language weighs as much as one word of another: enough to break a tie. */
const declaredWeight = 1;

/** How many words of the sheet's language the text holds, cues and words of claims alike. */
function wordsOf(text: string, sheet: CueSheet): number {
  const { aims, unsure } = parseSheet(sheet).claims;
  const told = [...aims, ...unsure].filter((word) => spansOf(text, word, sheet, []).length > 0);
  return findCues(text, [sheet]).length + told.length;
}

/**
 * The sheets to read a sentence with: those of its language, told by its words and by what the page declares,
 * and those that all languages share. Words of one language are negations and conditions in another (Polish
 * "by", Spanish "no"), so a claim is read in one language only.
 */
export function sheetsFor(
  text: string,
  declared: string | null,
  sheets: readonly CueSheet[],
): readonly CueSheet[] {
  const counts = new Map<string, number>();
  for (const sheet of sheets)
    if (sheet.language) {
      const bonus = sheet.language === declared && !counts.has(sheet.language) ? declaredWeight : 0;
      counts.set(sheet.language, (counts.get(sheet.language) ?? 0) + wordsOf(text, sheet) + bonus);
    }
  const [likeliest] = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return sheets.filter(({ language }) => language === null || language === likeliest?.[0]);
}
