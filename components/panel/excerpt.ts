/** UTF-16 code units of a sentence shown on each side of a mention. */
const around = 90;

export interface Excerpt {
  before: string;
  text: string;
  after: string;
}

/** A sentence about a mention, cut at words where it is long. `start` and `end` are UTF-16 code units. */
export function excerpt(sentence: string, start: number, end: number): Excerpt {
  const before = sentence.slice(0, start).trimStart();
  const after = sentence.slice(end).trimEnd();
  return {
    before:
      before.length > around
        ? `…${before.slice(-around).replace(/^\S{0,20}\s|^[\uDC00-\uDFFF]/, '')}`
        : before,
    text: sentence.slice(start, end),
    after:
      after.length > around
        ? `${after.slice(0, around).replace(/\s\S{0,20}$|[\uD800-\uDBFF]$/, '')}…`
        : after,
  };
}
