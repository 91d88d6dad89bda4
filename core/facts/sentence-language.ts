import { isScriptIn } from './cue-hits';
import { spansOf } from './cue-spans';
import type { CueSheet } from './cues/cue-sheet';
import { parseSheet } from './cues/parse';

/** The page's own word for its language weighs as much as one word of another. */
const declaredWeight = 1;

/** How many words of the sheet's language the text holds, cues and words of claims alike. */
const wordsOf = (text: string, sheet: CueSheet): number =>
  parseSheet(sheet).telling.filter((word) => spansOf(text, word, sheet, []).length > 0).length;

/** The language whose words a text holds most of, English on a tie; null where it holds none of any. */
function likeliest(text: string, declared: string | null, sheets: readonly CueSheet[]): string | null {
  const counts = new Map<string, number>();
  for (const sheet of sheets)
    if (sheet.language && isScriptIn(sheet.script, text)) {
      const bonus = sheet.language === declared && !counts.has(sheet.language) ? declaredWeight : 0;
      counts.set(sheet.language, (counts.get(sheet.language) ?? 0) + wordsOf(text, sheet) + bonus);
    }
  const [most] = [...counts].sort(
    ([one, few], [other, many]) =>
      many - few || Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1),
  );
  return most && most[1] > 0 ? most[0] : null;
}

/**
 * The sheets to read a claim with: those of the text's language, told by its words and by what the page declares,
 * and those that all languages share. Words of one language are negations and conditions in another (Polish
 * "by", Spanish "no"), so a claim is read in one language only.
 */
export function sheetsOfOneLanguage(
  text: string,
  declared: string | null,
  sheets: readonly CueSheet[],
): readonly CueSheet[] {
  const own = likeliest(text, declared, sheets);
  return sheets.filter(({ language }) => language === null || language === own);
}

/** The likeliest language of each script, English beside it, and what all languages share. */
export function sheetsOfEachScript(
  text: string,
  declared: string | null,
  sheets: readonly CueSheet[],
): readonly CueSheet[] {
  const own = new Set<string | null>([null, 'en']);
  for (const script of new Set(sheets.map((sheet) => sheet.script))) {
    const ofScript = sheets.filter((sheet) => sheet.script === script);
    const languages = new Set(ofScript.map(({ language }) => language));
    own.add(languages.size > 1 ? likeliest(text, declared, ofScript) : (ofScript[0]?.language ?? null));
  }
  return sheets.filter(({ language }) => own.has(language));
}
