import type { FoundNumber } from '../text/numbers';
import type { CueSheet } from './cues/cue-sheet';
import type { Word } from './cues/parse';

/** Where a cue stands in a plain text, in UTF-16 code units; `number` is its figure, null where it has none. */
export interface CueSpan {
  start: number;
  end: number;
  number: FoundNumber | null;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;
const isInWord = (text: string, at: number) => inWord.test(text[at] ?? ' ');

/** Scripts that write no blank between a word of their own and one in Latin letters: "搭载AI芯片", "AI를". */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]/;

/** Whether the characters before and behind an offset belong to one word. */
const joinsAt = (text: string, at: number): boolean =>
  isInWord(text, at - 1) &&
  isInWord(text, at) &&
  unspaced.test(text[at - 1] ?? ' ') === unspaced.test(text[at] ?? ' ');

/** At most this many letters are written onto the front of a word (Arabic "and-for-the-"). */
const longestProclitic = 4;

function startsWord(text: string, at: number, proclitics: string): boolean {
  let first = at;
  while (at - first < longestProclitic && proclitics.includes(text[first - 1] ?? ' ')) first--;
  return !joinsAt(text, at) || (first < at && !joinsAt(text, first));
}

function standsAlone(text: string, { start, end }: CueSpan, open: boolean, sheet: CueSheet): boolean {
  if (sheet.edges === 'free') return true;
  if (isInWord(text, start) && !startsWord(text, start, sheet.proclitics ?? '')) return false;
  return open || !joinsAt(text, end);
}

function* wordSpans(text: string, words: string): Generator<CueSpan> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    yield { start: at, end: at + words.length, number: null };
}

/** A blank or hyphen may stand or be missing between the figure and its words: "top 5", "top-5", "top5". */
const gap = /[\s-]/;

function* figureSpans(
  text: string,
  before: string,
  after: string,
  numbers: readonly FoundNumber[],
): Generator<CueSpan> {
  const left = before.replace(/[\s-]$/, '');
  const right = after.replace(/^[\s-]/, '');
  for (const number of numbers) {
    const from = left && gap.test(text[number.start - 1] ?? '') ? number.start - 1 : number.start;
    const to = right && gap.test(text[number.end] ?? '') ? number.end + 1 : number.end;
    if (text.endsWith(left, from) && text.startsWith(right, to))
      yield { start: from - left.length, end: to + right.length, number };
  }
}

/** The end of the word that a stem begins, so that the page's whole word can be shown. */
function wordEnd(text: string, end: number): number {
  let last = end;
  while (joinsAt(text, last)) last++;
  return last;
}

/** Every place where a cue of the sheet stands; `numbers` are those of the text, read with the sheet's words. */
export function spansOf(
  text: string,
  cue: Word,
  sheet: CueSheet,
  numbers: readonly FoundNumber[],
): CueSpan[] {
  if (!text.includes(cue.text.trim())) return [];
  const spans =
    cue.afterNumber === null
      ? wordSpans(text, cue.text)
      : figureSpans(text, cue.text, cue.afterNumber, numbers);
  const standing = [...spans].filter((span) => standsAlone(text, span, cue.open, sheet));
  return sheet.edges === 'free'
    ? standing
    : standing.map((span) => ({ ...span, end: wordEnd(text, span.end) }));
}

/** How the words of a list stand in a text, whatever their cue. */
export function holdsWord(text: string, words: readonly string[], spaced: boolean): boolean {
  return words.some((word) => {
    const at = text.lastIndexOf(word);
    return at >= 0 && (!spaced || (!joinsAt(text, at) && !joinsAt(text, at + word.length)));
  });
}
