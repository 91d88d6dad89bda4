/** A text made even for comparing words, with the way back to the page's own. Offsets are UTF-16 code units. */
export interface PlainText {
  /** As written on the page. */
  written: string;
  /** Lower case, compatibility forms resolved, accents and points taken off, dashes and apostrophes plain. */
  plain: string;
  /** `origin[i]`: offset in `written` of the character that gave `plain[i]`; one entry more for the end. */
  origin: readonly number[];
}

/** Latin, Greek and Cyrillic accents, Hebrew and Arabic points, the nukta, characters that show nothing. */
const unseen =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0655\u093c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g;

const signs: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '−': '-',
  '∼': '-',
  '〜': '-',
  '~': '-',
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  '\n': ' ',
  '\t': ' ',
};

/** Texts are made of few different characters: each is made even once. */
const known = new Map<string, string>();

function plainCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = character.normalize('NFKD').replace(unseen, '').normalize('NFC').toLowerCase();
  const plain = signs[folded] ?? folded.replace(unseen, '');
  known.set(character, plain);
  return plain;
}

/** Makes a text of any length even. */
export function plainText(written: string): PlainText {
  let plain = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of written) {
    const even = plainCharacter(character);
    for (let unit = 0; unit < even.length; unit++) origin.push(at);
    plain += even;
    at += character.length;
  }
  origin.push(at);
  return { written, plain, origin };
}

/** The page's own words for a stretch of the plain text. */
export function writtenSpan({ written, origin }: PlainText, start: number, end: number): string {
  const from = origin[start] ?? written.length;
  return written.slice(from, origin[end] ?? written.length);
}
