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
  scriptBefore,
} from '../text/scripts';

/** A car's name in a text, with the variant word if there is one. */
export interface Code {
  start: number;
  end: number;
  /** The model's id in `assets/dataset/entities.json`. */
  entityId: string;
}

/** The cars, each with the variants that are entities of their own. */
const VARIANTS: Record<string, readonly string[]> = {
  su7: ['pro', 'max', 'ultra'],
  yu7: ['pro', 'max', 'gt'],
  yu8: [],
  yu9: [],
};

/** Names that need no brand beside them. Groups: letters and digit of a code, other names of SU7, of YU7. */
const NAME = /([sy]u)([789])|(speed ultra 7|[苏蘇]七|[إا]س[. ]?يو ?7)|(御7|واي[. ]?يو ?7)/iy;
/** Names that are clear behind the brand alone: SU-7, 苏7, 昆仑. Groups as above, and YU9. */
const NAME_BEHIND_BRAND = /([sy]u)[\s-]?([789])|([苏蘇]7|एसयू ?7)|(वाईयू ?7)|(昆[仑侖]|kunlun)/iy;
/** Written in Cyrillic letters throughout. */
const CYRILLIC_NAME = /су[\s-]?7/iy;
/** A name that ends in an anchor of the gate. */
const NAME_BEFORE = /(?:speed ultra |(?:[إا]س|واي)[. ]?يو ?)7$/i;
const LONGEST_NAME = 13;

const VARIANT =
  /(?:(ultra)|(max)|(pro)|(gt)|(plus))(?![a-z0-9])|(ウルトラ|울트라|ультра)|(マックス|맥스|макс)|(プロ|프로|про)/iy;
const VARIANT_NAMES = ['ultra', 'max', 'pro', 'gt', 'plus', 'ultra', 'max', 'pro'];

/** What these can begin with: spares the patterns at all other characters. */
const NAME_BEGINNINGS = 'sSyYkKсС苏蘇御昆إاوएव';
const VARIANT_BEGINNINGS = 'uUmMpPgGуУмМпПウマプ울맥프';
const FOUNDERS_BEGINNING = /[\s-]?[f创創]/iy;

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
  if (!NAME_BEGINNINGS.includes(text.charAt(offset))) return null;
  const code = named(text, offset, NAME) ?? named(text, offset, NAME_BEHIND_BRAND);
  if (code || brand !== CYRILLIC) return code;
  CYRILLIC_NAME.lastIndex = offset;
  const name = CYRILLIC_NAME.exec(text);
  return name && withVariant(text, offset, offset + name[0].length, 'su7');
}

/** The code whose anchor ends at an offset; null inside a longer word. */
export function codeUpTo(text: string, end: number): Code | null {
  const code = codeFrom(text, end - 3) ?? codeFrom(text, end - 2) ?? longNameUpTo(text, end);
  return code && !isAlphabetic(scriptBefore(text, code.start)) ? code : null;
}

function longNameUpTo(text: string, end: number): Code | null {
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_NAME), end));
  return name && codeFrom(text, end - name[0].length);
}

function named(text: string, offset: number, pattern: RegExp): Code | null {
  if (offset < 0) return null;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match || IDENTIFIER.test(match[0])) return null;
  const [form, letters, digit, su7, yu7] = match;
  const id = letters ? `${letters.toLowerCase()}${digit}` : su7 ? 'su7' : yu7 ? 'yu7' : 'yu9';
  if (!(id in VARIANTS) || isInKey(text, offset, offset + form.length)) return null;
  return withVariant(text, offset, offset + form.length, id);
}

/** A link of a key such as 9F2-SU7-A1C0: letters and digits mixed, and no car of their own. */
const KEY_LINK_BEFORE = /(?:^|[^a-z\d])(?![sy]u[789]-)(?=\d*[a-z])(?=[a-z]*\d)[a-z\d]{2,}-$/i;
const KEY_LINK_BEHIND = /^-(?![sy]u[789])(?=\d*[a-z])(?=[a-z]*\d)[a-z\d]{2,}/i;
/** Code units of a key looked at on either side. */
const KEY_REACH = 12;

function isInKey(text: string, start: number, end: number): boolean {
  return (
    (text.charAt(start - 1) === '-' &&
      KEY_LINK_BEFORE.test(text.slice(Math.max(0, start - KEY_REACH), start))) ||
    (text.charAt(end) === '-' && KEY_LINK_BEHIND.test(text.slice(end, end + KEY_REACH)))
  );
}

function withVariant(text: string, start: number, codeEnd: number, id: string): Code | null {
  const variant = variantFrom(text, start, codeEnd);
  if (variant) {
    const isEntity = VARIANTS[id]?.includes(variant.name);
    return { start, end: variant.end, entityId: isEntity ? `${id}-${variant.name}` : id };
  }
  if (goesOn(text, codeEnd)) return null;
  return { start, end: codeEnd, entityId: id === 'su7' && isFounders(text, codeEnd) ? 'su7-founders' : id };
}

/** White space on one line. */
function isBlank(unit: number): boolean {
  return unit !== 0x0a && isSpace(unit);
}

function isFounders(text: string, codeEnd: number): boolean {
  FOUNDERS.lastIndex = FOUNDERS_BEGINNING.lastIndex = codeEnd;
  return FOUNDERS_BEGINNING.test(text) && FOUNDERS.test(text);
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
  const isSmall = (letter: string) => letter !== letter.toUpperCase();
  const end = from + match[0].length;
  if (scriptAt(text, end) === CYRILLIC && scriptAt(text, from) === CYRILLIC) return null;
  if (isSmall(match[0].charAt(0)) && !isSmall(text.charAt(start))) return null;
  const name = VARIANT_NAMES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
  return name === undefined ? null : { name, end };
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
