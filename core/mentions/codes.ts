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
} from '../text/scripts';
import type { Phrase } from './phrase';

/** The cars, and those of their variants that are entities of their own. */
const ENTITIES = ' su7 su7-pro su7-max su7-ultra su7-founders yu7 yu7-pro yu7-max yu7-gt yu8 yu9 ';
const isEntity = (id: string) => ENTITIES.includes(` ${id} `);
/** By the digit, from 7. */
const YU = ['yu7', 'yu8', 'yu9'];

/** What else needs no brand beside it: names of SU7, and of YU7. No case is folded: that is dear with these scripts. */
const NAME = /([sS]peed [uU]ltra 7|[苏蘇]七|[إا]س[. ]?يو ?7)|(御7|واي[. ]?يو ?7)/y;
/** Names that are clear behind the brand alone: 苏7, СУ-7, 昆仑. Groups as above, and YU9. */
const NAME_BEHIND_BRAND = /([苏蘇]7|एसयू ?7|[сС][уУ][\s-]?7)|(वाईयू ?7)|昆[仑侖]|[kK](?:unlun|UNLUN)/y;
/** How long names that end in an anchor of the gate can be (UTF-16 code units), the likeliest first. */
const LENGTHS = [3, 2, 5, 6, 7, 8, 13];

/** What these can begin with: spares the patterns at all other characters. */
const NAME_BEGINNINGS = 'sSkKсС苏蘇御昆إاوएव';

/** Written forms of the variant words, the first of each the name by which entities are called. */
const VARIANTS = 'ultra/ウルトラ/울트라/ультра max/マックス/맥스/макс pro/プロ/프로/про gt plus'
  .split(' ')
  .map((forms) => forms.split('/'));
const LONGEST_VARIANT = 6;
const VARIANT_BEGINNINGS = 'uUmMpPgGуУмМпПウマプ울맥프';

/** How much white space may stand before a variant (UTF-16 code units). */
const WIDEST_GAP = 3;

/** The first owners' edition is named behind the code in words that stay outside the mark, as trims do. */
const FOUNDERS = /[\s-]?(?:founder['’]?s['’]? (?:limited )?edition|创始版|創始版)/iy;

/** The code that begins at an offset, in a spelling that needs no brand beside it: SU7, 御7. */
export function codeFrom(text: string, offset: number): Phrase | null {
  return plainCode(text, offset, offset + 2) ?? named(text, offset, NAME);
}

/** The code that begins at an offset right behind the brand, where looser spellings are clear: SU-7, СУ7, 昆仑. */
export function codeBehindBrand(text: string, offset: number, brand: Script): Phrase | null {
  const script = scriptAt(text, offset);
  if (script === CYRILLIC && brand !== CYRILLIC) return null;
  if (script !== LATIN)
    return mayBeName(text, offset)
      ? (named(text, offset, NAME) ?? named(text, offset, NAME_BEHIND_BRAND))
      : null;
  const code = codeFrom(text, offset);
  if (code) return code;
  const tie = text.charCodeAt(offset + 2);
  const loose = isHyphen(tie) || isSpace(tie) ? plainCode(text, offset, offset + 3) : null;
  return loose ?? named(text, offset, NAME_BEHIND_BRAND);
}

/** The code whose anchor ends at an offset; null inside a longer word. */
export function codeUpTo(text: string, end: number): Phrase | null {
  for (const length of LENGTHS) {
    const code = codeFrom(text, end - length);
    if (code && code.end >= end) return isAlphabetic(scriptAt(text, code.start, -1)) ? null : code;
  }
  return null;
}

/** A code in plain letters, with its digit at another offset; "sU7" is what programs write, not people. */
function plainCode(text: string, offset: number, digit: number): Phrase | null {
  const letter = text.charCodeAt(offset);
  const isY = (letter | 0x20) === 0x79;
  if (!isY && (letter | 0x20) !== 0x73) return null;
  const u = text.charCodeAt(offset + 1);
  if ((u | 0x20) !== 0x75 || (letter & 0x20 && !(u & 0x20))) return null;
  const id = isY ? YU[text.charCodeAt(digit) - 0x37] : text.charCodeAt(digit) === 0x37 ? 'su7' : undefined;
  return id ? withVariant(text, offset, digit + 1, id) : null;
}

function mayBeName(text: string, offset: number): boolean {
  return offset >= 0 && NAME_BEGINNINGS.includes(text.charAt(offset));
}

function named(text: string, offset: number, pattern: RegExp): Phrase | null {
  if (!mayBeName(text, offset)) return null;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) return null;
  const [form, su7, yu7] = match;
  return withVariant(text, offset, offset + form.length, su7 ? 'su7' : yu7 ? 'yu7' : 'yu9');
}

function withVariant(text: string, start: number, codeEnd: number, id: string): Phrase | null {
  const variant = variantFrom(text, start, codeEnd);
  if (!variant && goesOn(text, codeEnd)) return null;
  const edition = variant?.name ?? (isFounders(text, codeEnd) ? 'founders' : '');
  const ownId = `${id}-${edition}`;
  const entityId = edition && isEntity(ownId) ? ownId : id;
  return { entityId, kind: 'model', start, end: variant?.end ?? codeEnd };
}

function isFounders(text: string, codeEnd: number): boolean {
  FOUNDERS.lastIndex = codeEnd;
  return FOUNDERS.test(text);
}

/**
 * A variant word glued on, or behind a space or hyphen. "pro" and "max" are words of other languages too: behind
 * a code in capitals they need a capital.
 */
function variantFrom(text: string, start: number, codeEnd: number): { name: string; end: number } | null {
  let from = codeEnd;
  if (isHyphen(text.charCodeAt(from))) from++;
  else while (from - codeEnd < WIDEST_GAP && isBlank(text.charCodeAt(from))) from++;
  if (from >= text.length || !VARIANT_BEGINNINGS.includes(text.charAt(from))) return null;
  const ahead = text.slice(from, from + LONGEST_VARIANT).toLowerCase();
  const begins = (form: string) => ahead.startsWith(form);
  const forms = VARIANTS.find((each) => each.some(begins));
  const form = forms?.find(begins);
  const name = forms?.[0];
  if (!form || !name) return null;
  const isSmall = (at: number) => text.charAt(at) !== text.charAt(at).toUpperCase();
  const end = from + form.length;
  const script = scriptAt(text, from);
  const next = scriptAt(text, end);
  if (script === LATIN && /[a-z0-9]/i.test(text.charAt(end))) return null;
  if (script === CYRILLIC && next === CYRILLIC) return null;
  if (isSmall(from) && !isSmall(start)) return null;
  return { name, end };
}

/** White space on one line. */
function isBlank(unit: number): boolean {
  return unit !== 0x0a && isSpace(unit);
}

/** Whether a code that ends here goes on: SU78, SU7X, SU7-1204; a plural or genitive s is no such thing. */
function goesOn(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (isHyphen(unit)) return scriptAt(text, end + 1) === DIGIT;
  return unit === 0x5f || isAlphabetic(scriptAt(text, (unit | 0x20) === 0x73 ? end + 1 : end));
}

/** Letters and digits that make one word with a code they touch. */
function isAlphabetic(script: Script): boolean {
  return script !== NONE && (script < HEBREW || script > HANGUL);
}
