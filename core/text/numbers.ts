import { hanNumerals, myriadOf, myriads, parseHanNumber } from './numbers-han';
import { plainText } from './plain-text';

/** A number, or a range such as "15 to 20", as found in a text. Offsets are UTF-16 code units. */
export interface FoundNumber {
  start: number;
  /** Exclusive. */
  end: number;
  min: number;
  /** Equal to `min` where it is no range. */
  max: number;
}

/** What stands between the two ends of a range; the first end may carry its own "years" in CJK. */
const between =
  /^(?:년|年)?\s*(?:-|to|or|bis|oder|a|al|ou|ate|o|of|tot|do|az|lub|nebo|до|или|або|чи|から|ないし|到|至|或|에서|또는|hingga|sampai|atau|đen|hoac|ถึง|หรือ|إلى|الى|حتى|أو|او|עד|או|से|या|ila|veya)\s*$/;
/** "between 15 and 20": the conjunction joins a range only after such a word. */
const and = /^\s*(?:and|und|et|y|e|en|i|a|и|і|й|ve|dan|va|และ|و|ו|और)\s*$/;
const betweenWord =
  /(?:between|zwischen|entre|tra|fra|tussen|miedzy|mezi|между|між|arasinda|antara|tu|ระหว่าง|بين|בין)\s*$/;

const grouped = String.raw`\p{Nd}{1,3}(?:,\p{Nd}{2})*(?:[.,'٬ ]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}+)?`;
const ungrouped = String.raw`\p{Nd}+(?:[.,٫]\p{Nd}+)?`;

/** What may follow a 万 or 亿 in digits: "21万5900", "1億3500万". */
const inMyriads = String.raw`(?:\p{Nd}{1,4}(?!\p{Nd}))`;

/** The value of a decimal digit of any script: digits stand in runs of ten, nought first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** The value of a number in digits: a mark before exactly three digits groups, any other is the decimal mark. */
function parseDigits(written: string): number {
  const ascii = written.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replace('٫', ':');
  const whole = /^0|^\d{4}/.test(ascii) ? ascii : ascii.replace(/[.,'٬ ](?=\d{2},|\d{3}(?!\d))/g, '');
  const value = Number(whole.replace(/[,:]/g, '.'));
  // Marks that fit no way of writing ("000 320") are left out.
  return Number.isNaN(value) ? Number(ascii.replace(/\D/g, '')) : value;
}

/** The number words of a language, as `NumberReader` takes them. */
export interface NumberWords {
  /**
   * The words from one to twenty in order, forms of the same number parted by `/`, a blank inside a number
   * written `_`; after them, words of any value as `value:word`.
   */
  words: string;
  /** `free`: words run together. `unit`: words are so short that they count only before a unit (Korean). */
  edges: 'word' | 'free' | 'unit';
  /** Letters that may be written onto the front of a word. */
  proclitics?: string;
}

interface Reader {
  pattern: RegExp;
  values: ReadonlyMap<string, number>;
}

const plainWord = (word: string) => plainText(word.replaceAll('_', ' ')).plain;

/** "one two/pair … twenty 30:thirty" as a map from plain words to values. */
function valuesOf(words: string): Map<string, number> {
  let next = 1;
  const values = new Map<string, number>();
  for (const entry of words.split(' ')) {
    const [, valued, forms = ''] = /^(?:(\d+):)?(.*)$/.exec(entry) ?? [];
    const value = valued ? Number(valued) : next++;
    for (const form of forms.split('/')) values.set(plainWord(form), value);
  }
  return values;
}

const koreanUnit = String.raw`(?=\s?[년위대개])`;

function readerOf(language: NumberWords | null): Reader {
  // "21.59 万元": Chinese and Japanese set a blank between digits and characters.
  const digits = `(?<![a-z])(?:${grouped}|${ungrouped})(?: ?${myriads}(?:${inMyriads}${myriads})?${inMyriads}?)?`;
  const alternatives = [digits, `[${hanNumerals}]+`];
  const values = language ? valuesOf(language.words) : new Map<string, number>();
  if (language) {
    const { edges, proclitics } = language;
    const before = edges === 'free' ? '' : String.raw`(?<!\p{L})${proclitics ? `[${proclitics}]?` : ''}`;
    const after = edges === 'free' ? '' : edges === 'unit' ? koreanUnit : String.raw`(?![\p{L}\p{M}])`;
    const longestFirst = [...values.keys()].sort((one, other) => other.length - one.length);
    alternatives.push(`${before}(${longestFirst.join('|')})${after}`);
  }
  return { pattern: new RegExp(alternatives.join('|'), 'gu'), values };
}

/** Digits with the 万 or 亿 behind them. */
const partOfMyriads = new RegExp(`(\\p{Nd}[^${myriads.slice(1, -1)}]*)(${myriads})?`, 'gu');

const digitsOnly = readerOf(null);
const readers = new WeakMap<NumberWords, Reader>();

function readerFor(language: NumberWords | null): Reader {
  if (!language) return digitsOnly;
  const known = readers.get(language) ?? readerOf(language);
  readers.set(language, known);
  return known;
}

function readValue(written: string): number | null {
  if (!/^\p{Nd}/u.test(written)) return parseHanNumber(written);
  let value = 0;
  for (const [, digits = '', sign = ''] of written.matchAll(partOfMyriads))
    value += parseDigits(digits) * (myriadOf(sign) ?? 1);
  return value;
}

function singleNumbers(text: string, language: NumberWords | null): FoundNumber[] {
  const { pattern, values } = readerFor(language);
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written, word] = match;
    const value = (word ? values.get(word) : undefined) ?? readValue(written);
    if (value === null) continue;
    found.push({ start: match.index, end: match.index + written.length, min: value, max: value });
  }
  return found;
}

function joins(text: string, left: FoundNumber, right: FoundNumber): boolean {
  if (left.min >= right.min) return false;
  const gap = text.slice(left.end, right.start);
  return between.test(gap) || (and.test(gap) && betweenWord.test(text.slice(0, left.start)));
}

/**
 * Finds the numbers and ranges of a plain text (see `plainText`): digits of every script, grouped or not,
 * Han numerals, 万 and 亿, and the number words of the language given; null reads no words.
 */
export function findNumbers(text: string, language: NumberWords | null = null): FoundNumber[] {
  const ranges: FoundNumber[] = [];
  for (const number of singleNumbers(text, language)) {
    const last = ranges.at(-1);
    if (last && last.min === last.max && joins(text, last, number)) {
      last.max = number.max;
      last.end = number.end;
    } else ranges.push(number);
  }
  return ranges;
}
