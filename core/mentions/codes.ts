import {
  CYRILLIC,
  DIGIT,
  HANGUL,
  HEBREW,
  isHyphen,
  isSpace,
  LATIN,
  NONE,
  type Script,
  scriptAt,
  unitAt,
} from '../text/scripts';
import { matchEnd } from './match-end';
import type { Phrase } from './phrase';

/** The cars, and those of their variants that are entities of their own. */
const VARIANT_ENTITY = /^(su7-(pro|max|ultra|founders)|yu7-(pro|max|gt))$/;

/** What else needs no brand beside it: names of SU7, and of YU7. No case is folded: that is dear with these scripts. */
const NAME = /([sS]peed [uU]ltra 7|[苏蘇]七|[إا]س[. ]?يو ?7)|(御7|واي[. ]?يو ?7)/y;
/** Names that are clear behind the brand alone: 苏7, СУ-7, 昆仑. Groups as above, and YU9. */
const NAME_BEHIND_BRAND =
  /([苏蘇]7|एसयू ?7|에스유 ?7|[сС][уУ][ \xa0\u2009\u202f‐‑-]?7)|(वाईयू ?7|와이유 ?7)|昆[仑侖]|[kK]unlun/y;
/** How long names that end in an anchor of the gate can be (UTF-16 code units), the likeliest first. */
const LENGTHS = [3, 2, 5, 6, 7, 8, 13];

/** What these can begin with: spares the patterns at all other characters. */
const NAME_BEGINNINGS = 'sSkKсС苏蘇御昆إاوएव에와';

/** The variant words, glued on or behind a hyphen or white space on one line. */
const VARIANT =
  /(?:[-‐‑−]|[^\S\n\u2028\u2029]{0,3})(?:(ultra|ウルトラ|울트라|ультра|[أا]لترا)|(max|マックス|맥스|макс|ماكس)|(pro|プロ|프로|про|برو)|(gt)|plus)(?![a-z\d\u0400-\u04ff\u0620-\u064a])/iy;

/** The first owners' edition is named behind the code in words that stay outside the mark, as trims do. */
const FOUNDERS = /[ \xa0-]?(?:[fF]ounder\S* [eE]dition|[创創]始版)/y;

/** The code that begins at an offset, in a spelling that needs no brand beside it: SU7, 御7. */
export function codeFrom(text: string, offset: number): Phrase | null {
  return plainCode(text, offset, offset + 2) ?? named(text, offset, NAME);
}

/** The code that begins at an offset right behind the brand, where looser spellings are clear: SU-7, СУ7, 昆仑. */
export function codeBehindBrand(text: string, offset: number, brand: Script): Phrase | null {
  const script = scriptAt(text, offset);
  if (script === CYRILLIC && brand !== CYRILLIC) return null;
  if (script !== LATIN) return named(text, offset, NAME) ?? named(text, offset, NAME_BEHIND_BRAND);
  const code = codeFrom(text, offset);
  if (code) return code;
  const tie = unitAt(text, offset + 2, 1);
  const loose = isHyphen(tie) || isSpace(tie) ? plainCode(text, offset, offset + 3) : null;
  return loose ?? named(text, offset, NAME_BEHIND_BRAND);
}

/** The code that begins at an offset; null inside a longer word. */
export function wholeCodeFrom(text: string, offset: number): Phrase | null {
  return isInWord(text, offset) ? null : codeFrom(text, offset);
}

/** The code whose anchor ends at an offset; null inside a longer word. */
export function codeUpTo(text: string, end: number): Phrase | null {
  for (const length of LENGTHS) {
    const code = codeFrom(text, end - length);
    if (code && code.to >= end) return isInWord(text, code.at) ? null : code;
    // A u before the digit is that of plain letters, three in all.
    if ((unitAt(text, end - 2, 1) | 0x20) === 0x75) break;
  }
  return null;
}

/** A code in plain letters, with its digit at another offset; "sU7" is what programs write, not people. */
function plainCode(text: string, offset: number, digit: number): Phrase | null {
  const letter = unitAt(text, offset, 1);
  const isY = (letter | 0x20) === 0x79;
  if (!isY && (letter | 0x20) !== 0x73) return null;
  const u = unitAt(text, offset + 1, 1);
  if ((u | 0x20) !== 0x75 || (letter & 0x20 && !(u & 0x20))) return null;
  const last = text.charAt(digit);
  const isCar = isY ? last >= '7' && last <= '9' : last === '7';
  return isCar ? withVariant(text, offset, digit + 1, `${isY ? 'y' : 's'}u${last}`) : null;
}

function named(text: string, offset: number, pattern: RegExp): Phrase | null {
  const first = text.charAt(offset);
  // At one end of a text nothing begins. An S begins many words, but no other name of these than Speed Ultra 7.
  if (!first || !NAME_BEGINNINGS.includes(first)) return null;
  if ((unitAt(text, offset, 1) | 0x20) === 0x73 && text.charAt(offset + 1) !== 'p') return null;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const [form, su7, yu7] = match;
  return withVariant(text, offset, offset + form.length, su7 ? 'su7' : yu7 ? 'yu7' : 'yu9');
}

function withVariant(text: string, start: number, codeEnd: number, id: string): Phrase | null {
  const variant = variantFrom(text, start, codeEnd);
  if (!variant && goesOn(text, codeEnd)) return null;
  const edition = variant?.name ?? (matchEnd(FOUNDERS, text, codeEnd) ? 'founders' : '');
  const ownId = `${id}-${edition}`;
  const entityId = edition && VARIANT_ENTITY.test(ownId) ? ownId : id;
  return { entityId, kind: 'model', at: start, to: variant?.end ?? codeEnd };
}

/** A variant word. "pro" and "max" are words of other languages too: behind a code in capitals they need a capital. */
function variantFrom(text: string, start: number, codeEnd: number): { name: string; end: number } | null {
  VARIANT.lastIndex = codeEnd;
  const match = VARIANT.exec(text);
  if (!match) return null;
  const [form, ultra, max, pro, gt] = match;
  const end = codeEnd + form.length;
  const word = ultra ?? max ?? pro ?? gt ?? 'plus';
  const isSmall = (at: number) => text.charAt(at) !== text.charAt(at).toUpperCase();
  if (isSmall(end - word.length) && !isSmall(start)) return null;
  return { name: ultra ? 'ultra' : max ? 'max' : pro ? 'pro' : word.toLowerCase(), end };
}

/** Whether a code that ends here goes on: SU78, SU7X, SU7-1204; a plural or genitive s is no such thing. */
function goesOn(text: string, end: number): boolean {
  const unit = unitAt(text, end, 1);
  if (isHyphen(unit)) return scriptAt(text, end + 1) === DIGIT;
  return unit === 0x5f || isAlphabetic(scriptAt(text, (unit | 0x20) === 0x73 ? end + 1 : end));
}

/** Whether what begins at an offset is the rest of a word. */
function isInWord(text: string, offset: number): boolean {
  return isAlphabetic(scriptAt(text, offset, -1));
}

/** Letters and digits that make one word with a code they touch. */
function isAlphabetic(script: Script): boolean {
  return script !== NONE && (script < HEBREW || script > HANGUL);
}
