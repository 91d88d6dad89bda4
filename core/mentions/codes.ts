import {
  CYRILLIC,
  DIGIT,
  GREEK,
  isHyphen,
  isSpace,
  LATIN,
  OTHER,
  type Script,
  scriptAt,
} from '../text/scripts';

/** A car's name in a text, with the variant word if there is one. */
export interface Code {
  start: number;
  end: number;
  /** The model's id in `assets/dataset/entities.json`. */
  entityId: string;
}

/** The cars, and those of their variants that are entities of their own. */
const ENTITIES = ' su7 su7-pro su7-max su7-ultra su7-founders yu7 yu7-pro yu7-max yu7-gt yu8 yu9 ';
const isEntity = (id: string) => ENTITIES.includes(` ${id} `);

/** Names that need no brand beside them. Groups: a code, other names of SU7, of YU7. */
const NAME = /([sy]u[789])|(speed ultra 7|[苏蘇]七|[إا]س[. ]?يو ?7)|(御7|واي[. ]?يو ?7)/iy;
/** Names that are clear behind the brand alone: SU-7, 苏7, 昆仑. Groups as above, and YU9. */
const NAME_BEHIND_BRAND = /([sy]u[\s-]?[789])|([苏蘇]7|एसयू ?7|су[\s-]?7)|(वाईयू ?7)|昆[仑侖]|kunlun/iy;
/** Names longer than a code that end in an anchor of the gate. */
const LONG_NAME = /(?:speed ultra |(?:[إا]س|واي)[. ]?يو ?)7$/i;
/** The longest name that ends in an anchor of the gate (UTF-16 code units). */
const LONGEST_NAME = 13;

const VARIANT =
  /(?:(ultra)|(max)|(pro)|(gt)|plus)(?![a-z0-9])|(ウルトラ|울트라|ультра)|(マックス|맥스|макс)|(プロ|프로|про)/iy;
/** By the group that matches. */
const VARIANT_NAMES = ['ultra', 'max', 'pro', 'gt', 'ultra', 'max', 'pro'];

/** What these can begin with: spares the patterns at all other characters. */
const NAME_BEGINNINGS = 'sSyYkKсС苏蘇御昆إاوएव';
const VARIANT_BEGINNINGS = 'uUmMpPgGуУмМпПウマプ울맥프';

/** How much white space may stand before a variant (UTF-16 code units). */
const WIDEST_GAP = 3;

/** The first owners' edition is named behind the code in words that stay outside the mark, as trims do. */
const FOUNDERS = /[\s-]?(?:founder['’]?s['’]? (?:limited )?edition|创始版|創始版)/iy;

/** No one writes the car "sU7"; programs do. */
const IDENTIFIER = /^[a-z]U/;

/** The code that begins at an offset, in a spelling that needs no brand beside it: SU7, 御7. */
export function codeFrom(text: string, offset: number): Code | null {
  return named(text, offset, NAME);
}

/** The code that begins at an offset right behind the brand, where looser spellings are clear: SU-7, СУ7, 昆仑. */
export function codeBehindBrand(text: string, offset: number, brand: Script): Code | null {
  if (scriptAt(text, offset) === CYRILLIC && brand !== CYRILLIC) return null;
  return codeFrom(text, offset) ?? named(text, offset, NAME_BEHIND_BRAND);
}

/** The code whose anchor ends at an offset; null inside a longer word. */
export function codeUpTo(text: string, end: number): Code | null {
  const code = codeFrom(text, end - 3) ?? codeFrom(text, end - 2) ?? longNameUpTo(text, end);
  return code && !isAlphabetic(scriptAt(text, code.start, -1)) ? code : null;
}

function longNameUpTo(text: string, end: number): Code | null {
  const name = LONG_NAME.exec(text.slice(Math.max(0, end - LONGEST_NAME), end));
  return name && codeFrom(text, end - name[0].length);
}

function named(text: string, offset: number, pattern: RegExp): Code | null {
  if (offset < 0 || !NAME_BEGINNINGS.includes(text.charAt(offset))) return null;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match || IDENTIFIER.test(match[0])) return null;
  const [form, code, su7, yu7] = match;
  const id = code ? code.toLowerCase().replace(/[\s-]/, '') : su7 ? 'su7' : yu7 ? 'yu7' : 'yu9';
  return isEntity(id) ? withVariant(text, offset, offset + form.length, id) : null;
}

function withVariant(text: string, start: number, codeEnd: number, id: string): Code | null {
  const variant = variantFrom(text, start, codeEnd);
  if (!variant && goesOn(text, codeEnd)) return null;
  FOUNDERS.lastIndex = codeEnd;
  const ownId = `${id}-${variant?.name ?? (FOUNDERS.test(text) ? 'founders' : '')}`;
  return { start, end: variant?.end ?? codeEnd, entityId: isEntity(ownId) ? ownId : id };
}

/**
 * A variant word glued on, or behind a space or hyphen. "pro" and "max" are words of other languages too: behind
 * a code in capitals they need a capital.
 */
function variantFrom(text: string, start: number, codeEnd: number): { name: string; end: number } | null {
  let from = codeEnd;
  if (isHyphen(text.charCodeAt(from))) from++;
  else while (from - codeEnd < WIDEST_GAP && isBlank(text.charCodeAt(from))) from++;
  if (!VARIANT_BEGINNINGS.includes(text.charAt(from))) return null;
  VARIANT.lastIndex = from;
  const match = VARIANT.exec(text);
  if (!match) return null;
  const isSmall = (at: number) => text.charAt(at) !== text.charAt(at).toUpperCase();
  const end = from + match[0].length;
  if (scriptAt(text, end) === CYRILLIC && scriptAt(text, from) === CYRILLIC) return null;
  if (isSmall(from) && !isSmall(start)) return null;
  const name = VARIANT_NAMES[match.slice(1).findIndex((group) => group !== undefined)] ?? 'plus';
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
  return script === LATIN || script === DIGIT || script === CYRILLIC || script === GREEK || script === OTHER;
}
