/** The scripts the spotter tells apart, as small numbers: they are asked for once per character. */
export type Script = number;

export const NONE = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const HEBREW = 4;
export const ARABIC = 5;
export const DEVANAGARI = 6;
export const THAI = 7;
/** Han characters and kana. */
export const CJK = 8;
export const HANGUL = 9;
export const DIGIT = 10;
/** A letter of any further script. */
export const OTHER = 11;

/** Where a text is read to from an offset: on to the right, or back to the left. */
export type Step = 1 | -1;

/**
 * How many code points in turn, in base 36, are of the script that the capital behind them counts: A for `NONE`,
 * B for `LATIN`, and so on.
 */
const RANGES =
  '1cAaK7AqB6AqB1xAnB1AvB1A9kB80L40D8gC2oL34EwA22F4A2uF1A17Fe8L2sG2AqGw0L1nH5AfH1AaH12AhsL74J2dcL74B74D2dcAsgL5A3I15A5mI1A1gI2oJhcAlc0I2dcL8owJ';

/** From here on letters are rare, and asked of the engine. */
const TABLED = 0xd800;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const table = new Uint8Array(TABLED);
let from = 0;
for (const [range] of RANGES.matchAll(/[^A-Z]+./g)) {
  const end = from + Number.parseInt(range.slice(0, -1), 36);
  table.fill(range.charCodeAt(range.length - 1) - 0x41, from, end);
  from = end;
}

/** The UTF-16 code unit met from an offset. */
export function unitAt(text: string, offset: number, step: Step): number {
  return text.charCodeAt(step > 0 ? offset : offset - 1);
}

/** The script of the code point met from an offset; `NONE` at either end of the text. */
export function scriptAt(text: string, offset: number, step: Step = 1): Script {
  const unit = unitAt(text, offset, step);
  if (unit < TABLED) return table[unit] ?? NONE;
  const start = step > 0 ? offset : offset - ((unit & 0xfc00) === 0xdc00 ? 2 : 1);
  return LETTER.test(String.fromCodePoint(text.codePointAt(start) ?? 0)) ? OTHER : NONE;
}

/** Whether words of this script run together, so that a word's end cannot be seen. */
export function isUnspaced(script: Script): boolean {
  return script >= THAI && script <= HANGUL;
}

/** Whether this is the script of letters that make words with clear ends. */
export function isSpaced(script: Script): boolean {
  return script >= LATIN && script < THAI;
}

/** White space of any width. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000;
}

/** The hyphens that join the parts of one word. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2212;
}

/** ' and ’ (and the modifier letter some keyboards give, and ‘, which some sites write for it). */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x2bc;
}
