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

/** Code points up to and including the first number, from where the range before ends, are of the script. */
const RANGES: readonly (readonly [last: number, script: Script])[] = [
  [0x2f, NONE],
  [0x39, DIGIT],
  [0x40, NONE],
  [0x5a, LATIN],
  [0x60, NONE],
  [0x7a, LATIN],
  [0xbf, NONE],
  [0xd6, LATIN],
  [0xd7, NONE],
  [0xf6, LATIN],
  [0xf7, NONE],
  [0x24f, LATIN],
  [0x36f, OTHER],
  [0x3ff, GREEK],
  [0x52f, CYRILLIC],
  [0x58f, OTHER],
  [0x5ff, HEBREW],
  [0x61f, NONE],
  [0x669, ARABIC],
  [0x66d, NONE],
  [0x6d3, ARABIC],
  [0x6d4, NONE],
  [0x6ff, ARABIC],
  [0x8ff, OTHER],
  [0x963, DEVANAGARI],
  [0x965, NONE],
  [0x97f, DEVANAGARI],
  [0xdff, OTHER],
  [0xe3a, THAI],
  [0xe3f, NONE],
  [0xe4e, THAI],
  [0xe4f, NONE],
  [0xe59, THAI],
  [0xe7f, NONE],
  [0x10ff, OTHER],
  [0x11ff, HANGUL],
  [0x1dff, OTHER],
  [0x1eff, LATIN],
  [0x1fff, GREEK],
  [0x2bff, NONE],
  [0x2fff, OTHER],
  [0x3004, NONE],
  [0x3007, CJK],
  [0x3030, NONE],
  [0x30fa, CJK],
  [0x30fb, NONE],
  [0x312f, CJK],
  [0x318f, HANGUL],
  [0x33ff, NONE],
  [0x9fff, CJK],
  [0xabff, OTHER],
  [0xd7ff, HANGUL],
];

/** Above the last range letters are rare, and asked of the engine. */
const TABLED = 0xd800;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const table = new Uint8Array(TABLED);
for (let i = 0, from = 0; i < RANGES.length; i++) {
  const [last, script] = RANGES[i] ?? [0, NONE];
  table.fill(script, from, last + 1);
  from = last + 1;
}

/** The script of the code point that starts at `offset`; `NONE` at the end of the text. */
export function scriptAt(text: string, offset: number): Script {
  const unit = text.charCodeAt(offset);
  if (unit < TABLED) return table[unit] ?? NONE;
  return LETTER.test(String.fromCodePoint(text.codePointAt(offset) ?? 0)) ? OTHER : NONE;
}

/** The script of the code point that ends at `offset`; `NONE` at the start of the text. */
export function scriptBefore(text: string, offset: number): Script {
  const isLowHalf = (text.charCodeAt(offset - 1) & 0xfc00) === 0xdc00;
  return scriptAt(text, offset - (isLowHalf ? 2 : 1));
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
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || SPACES.includes(unit);
}

const SPACES = [0x1680, 0x202f, 0x205f, 0x3000];

/** The hyphens that join the parts of one word. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2212;
}

/** ' and ’ (and the modifier letter some keyboards give). */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}
