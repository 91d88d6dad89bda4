/** A text in its plain form, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** Original offset at which the folded code unit at `offset` begins. */
  startOf(offset: number): number;
  /** Original offset at which the folded code unit before `offset` ends. */
  endOf(offset: number): number;
}

/** Characters nobody sees: soft hyphens, zero-width characters, bidi controls, variation selectors. */
const UNSEEN = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** Full-width letters and digits, and half-width katakana with its voice mark. */
const OTHER_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\uff66-\uff9d][\uff9e\uff9f]?/g;

/** Syllables in jamo, characters with marks written apart, and Devanagari letters that have them written in. */
const COMPOSABLE =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])(?:[\u0300-\u036f]|\u093c|[\u3099\u309a])+|[\u0958-\u095f]/g;

/** One character of each of the above: whether there is anything to fold. */
const ODD =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9d]|[\u1100-\u1112]|[\u0300-\u036f]|\u093c|[\u3099\u309a]|[\u0958-\u095f]/;

const identity = (offset: number) => offset;

/**
 * Drops what is invisible and folds width and composition. Case, spaces, apostrophes and hyphens keep their places
 * and are compared by their readers, so that an ordinary text is returned as it is.
 */
export function fold(text: string): Folded {
  const plain: Folded = { text, startOf: identity, endOf: identity };
  if (!ODD.test(text)) return plain;
  const seen = rewrite(plain, UNSEEN, () => '');
  const wide = rewrite(seen, OTHER_WIDTH, (part) => part.normalize('NFKC'));
  return rewrite(wide, COMPOSABLE, (part) => part.normalize('NFC'));
}

/** Replaces every part that matches; a part and its replacement stand for each other as wholes. */
function rewrite(source: Folded, parts: RegExp, replace: (part: string) => string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const append = (piece: string, start: number, end: number) => {
    text += piece;
    for (let i = 0; i < piece.length; i++) {
      starts.push(source.startOf(start));
      ends.push(source.endOf(end));
    }
  };
  let done = 0;
  const copyTo = (end: number) => {
    for (; done < end; done++) append(source.text.charAt(done), done, done + 1);
  };
  for (const { 0: part, index } of source.text.matchAll(parts)) {
    copyTo(index);
    done = index + part.length;
    append(replace(part), index, done);
  }
  copyTo(source.text.length);
  return {
    text,
    startOf: (offset) => starts[offset] ?? source.startOf(source.text.length),
    endOf: (offset) => ends[offset - 1] ?? 0,
  };
}
