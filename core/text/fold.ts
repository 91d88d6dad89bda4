import { otherForms, unseen } from './unseen';

/** A text in its plain form, with the way back to the text it came from. */
export interface Folded {
  readonly text: string;
  /** Original offset at which the folded code unit at `offset` begins. */
  startOf(offset: number): number;
  /** Original offset at which the folded code unit before `offset` ends. */
  endOf(offset: number): number;
}

/** Marks that may be written apart from their letter, and Devanagari letters that have them written in. */
const marks = '\\u0300-\\u036f\\u093c\\u3099\\u309a';
const marked = '\\u0958-\\u095f';

const UNSEEN = new RegExp(`[${unseen}]`, 'g');
const OTHER_WIDTH = /[０-９Ａ-Ｚａ-ｚ]|[ｦ-ﾝ][ﾞﾟ]?/g;
const COMPOSABLE = new RegExp(
  `[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^])[${marks}]+|[${marked}]`,
  'g',
);

/**
 * One character of any of the above: whether there is anything to fold. Read off, so that the bundle holds each once.
 * The coarse ranges before it pass over most text ten times as fast as the fine ones would.
 */
const ODD = new RegExp(
  `[\\xad-\\u036f\\u061c\\u093c-\\u095f\\u1100-\\u206f\\u3099\\u309a\\ufe00-\\uffff](?<=${UNSEEN.source.replace(']', `${otherForms}${marks}${marked}]`)})`,
);

/**
 * Drops what is invisible and folds width and composition. Case, spaces, apostrophes and hyphens keep their places
 * and are compared by their readers, so that an ordinary text is returned as it is.
 */
export function fold(text: string): Folded {
  const itself = (offset: number) => offset;
  const plain: Folded = { text, startOf: itself, endOf: itself };
  if (!ODD.test(text)) return plain;
  const seen = rewrite(plain, UNSEEN);
  const wide = rewrite(seen, OTHER_WIDTH, 'NFKC');
  return rewrite(wide, COMPOSABLE, 'NFC');
}

/** A part that was replaced: where its replacement stands, and where it stood. */
interface Cut {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * Puts every part that matches into a normal form, or without one leaves it out; a part and its replacement stand for
 * each other as wholes.
 */
function rewrite(source: Folded, parts: RegExp, form?: string): Folded {
  // Most texts hold no name, and nobody asks for the way back.
  let cuts: Cut[] | undefined;
  const normal = (part: string): string => (form ? part.normalize(form) : '');

  function cutsOf(): Cut[] {
    const found: Cut[] = [];
    let shift = 0;
    for (const { 0: part, index: from } of source.text.matchAll(parts)) {
      const start = from + shift;
      const end = start + normal(part).length;
      const to = from + part.length;
      found.push({ start, end, from, to });
      shift = end - to;
    }
    return found;
  }

  /** The last replacement that begins at or before an offset. */
  function cutAt(offset: number): Cut {
    cuts ??= cutsOf();
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.start ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return cuts[low - 1] ?? { start: 0, end: 0, from: 0, to: 0 };
  }

  return {
    // The engine leaves out twice as fast what it need not ask about.
    text: form ? source.text.replace(parts, normal) : source.text.replace(parts, ''),
    startOf(offset) {
      const { end, from, to } = cutAt(offset);
      return source.startOf(offset < end ? from : to + offset - end);
    },
    endOf(offset) {
      const { end, to } = cutAt(offset - 1);
      return source.endOf(offset <= end ? to : to + offset - end);
    },
  };
}
