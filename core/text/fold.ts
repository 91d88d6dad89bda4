/** A text in its plain form, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** Original offset at which the folded code unit at `offset` begins. */
  startOf(offset: number): number;
  /** Original offset at which the folded code unit before `offset` ends. */
  endOf(offset: number): number;
}

/**
 * What has to be folded: characters nobody sees (soft hyphens, zero-width characters, bidi controls, variation
 * selectors), full-width letters and digits, half-width katakana, and marks and jamo written apart.
 */
const ODD =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\uff66-\uff9f]+|[\u1100-\u11ff]+|(?:[\u0300-\u036f]|\u093c|[\u3099\u309a])+|[\u0958-\u095f]/g;

const identity = (offset: number) => offset;

/**
 * Folds width and composition and drops what is invisible. Case, spaces, apostrophes and hyphens keep their
 * places and are compared by their readers, so that an ordinary text is returned as it is.
 */
export function fold(text: string): Folded {
  ODD.lastIndex = 0;
  if (!ODD.test(text)) return { text, startOf: identity, endOf: identity };
  return foldOdd(text);
}

function foldOdd(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let done = 0;
  const append = (piece: string, start: number, end: number) => {
    folded += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  ODD.lastIndex = 0;
  for (let hit = ODD.exec(text); hit; hit = ODD.exec(text)) {
    for (let i = done; i < hit.index; i++) append(text.charAt(i), i, i + 1);
    done = hit.index + hit[0].length;
    const unit = hit[0].charCodeAt(0);
    if (isMark(unit)) {
      const base = baseBefore(folded);
      const start = starts[folded.length - base.length] ?? hit.index;
      folded = folded.slice(0, folded.length - base.length);
      starts.length = ends.length = folded.length;
      append((base + hit[0]).normalize('NFC'), start, done);
    } else if (unit >= 0xff66 || (unit >= 0x1100 && unit <= 0x11ff)) {
      appendComposed(hit[0], hit.index, append);
    } else if (unit >= 0xff10) {
      append(String.fromCharCode(unit - 0xfee0), hit.index, done);
    } else if (unit >= 0x0958 && unit <= 0x095f) {
      append(hit[0].normalize('NFC'), hit.index, done);
    }
  }
  for (let i = done; i < text.length; i++) append(text.charAt(i), i, i + 1);
  return {
    text: folded,
    startOf: (offset) => starts[offset] ?? text.length,
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}

function isMark(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || unit === 0x93c || unit === 0x3099 || unit === 0x309a;
}

/** The last code point of a text: what a mark that follows is written on. */
function baseBefore(text: string): string {
  const last = text.codePointAt(text.length - 2);
  return last !== undefined && last > 0xffff ? text.slice(-2) : text.slice(-1);
}

/** Half-width katakana or jamo: each composed character stands for one to three of the run. */
function appendComposed(
  run: string,
  offset: number,
  append: (piece: string, start: number, end: number) => void,
): void {
  let start = offset;
  for (const character of run.normalize('NFKC')) {
    const end = Math.min(start + character.normalize('NFD').length, offset + run.length);
    append(character, start, end);
    start = end;
  }
}
