import { type FoundNumber, findNumbers } from '../text/numbers';
import { type CueSpan, holdsWord, spansOf } from './cue-spans';
import type { Aspect, CueSheet } from './cues/cue-sheet';
import { type Cue, type ParsedSheet, parseSheet } from './cues/parse';
import type { Topic } from './dataset';

/** A cue found in a text. Offsets are UTF-16 code units of the plain text. */
export interface CueHit extends CueSpan {
  subject: Topic | Aspect;
  weight: number;
  negated: boolean;
  /** The carmaker that it names (`CueSheet.names`); null where it is no name. */
  maker: string | null;
  /** The language of the sheet it comes from; null for what all languages share. */
  language: CueSheet['language'];
}

/**
 * Which figures a subject can mean: a rank is small, a span of years is at least five ("after three years"
 * speaks of the past more often than of a goal), a target year lies ahead of the statements, and only a year
 * stands without its unit ("by 2040").
 */
function fits({ subject, text, afterNumber }: Cue, number: FoundNumber | null): boolean {
  if (!number) return true;
  if (subject === 'rank') return number.max <= 20;
  // Sums that are no car's price are investments and losses: "$1.5 billion", ¥100亿. "$30 thousand" is one.
  if (subject === 'price' && text && !afterNumber) return number.max >= 10 && number.max < 10_000_000;
  if (subject !== 'horizon' || isTargetYear(number.min)) return true;
  return afterNumber !== '' && number.max >= 5 && number.max <= 100;
}

/**
 * "Five to ten years" is a time frame, but not of the kind that is on record, and a bare year says when, whatever
 * it is that shall be done by then.
 */
const isLooseFrame = (subject: Cue['subject'], number: FoundNumber | null): boolean =>
  subject === 'horizon' && number !== null && (number.min < 10 || isTargetYear(number.min));

/** A calendar year that a goal stated in 2023 may be set for. */
export const isTargetYear = (number: number): boolean => number >= 2030 && number <= 2060 && number % 1 === 0;

/** How near a negating word stands to the cue it negates, in code units: about three words. */
const negationReach = 18;

function isNegated(text: string, { start, end }: CueSpan, sheet: CueSheet, parsed: ParsedSheet): boolean {
  const spaced = sheet.edges !== 'free';
  return (
    holdsWord(text.slice(Math.max(0, start - negationReach), start), parsed.not, spaced) ||
    holdsWord(text.slice(end, end + negationReach), parsed.notAfter, false)
  );
}

function findInSheet(text: string, sheet: CueSheet): CueHit[] {
  const parsed = parseSheet(sheet);
  const numbers = findNumbers(text, parsed.numbers).filter(
    ({ start }) => !sheet.month || !text.endsWith(sheet.month, start),
  );
  return parsed.cues.flatMap((cue) =>
    spansOf(text, cue, sheet, numbers)
      .filter(({ number }) => fits(cue, number))
      .map((span) => ({
        ...span,
        subject: cue.subject,
        weight: isLooseFrame(cue.subject, span.number) ? cue.weight / 2 : cue.weight,
        negated: isNegated(text, span, sheet, parsed),
        maker: cue.maker,
        language: sheet.language,
      })),
  );
}

const scripts = new Map<CueSheet['script'], RegExp>();

/** Whether a text holds a character of a sheet's script; what all scripts share is in every text. */
export function isScriptIn(script: CueSheet['script'], text: string): boolean {
  if (script === null) return true;
  const pattern = scripts.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'u');
  scripts.set(script, pattern);
  return pattern.test(text);
}

/** Every cue of the sheets in a plain text (see `plainText`). */
export const findCues = (text: string, sheets: readonly CueSheet[]): CueHit[] =>
  sheets.filter(({ script }) => isScriptIn(script, text)).flatMap((sheet) => findInSheet(text, sheet));
