import type { Mention, MentionKind } from '../../../core/mentions/mention';

/** One place of a labelled sentence. */
export type Label = Pick<Mention, 'kind' | 'start' | 'end'>;

const LABEL = /\{(unit|model|generic):([^}]*)\}/g;

/** Reads a sentence whose mentions are written as `{unit:Xiaomi Auto}`, `{model:SU7}` or `{generic:…}`. */
export function readMarked(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(LABEL)) {
    text += marked.slice(done, match.index);
    const start = text.length;
    text += match[2] ?? '';
    labels.push({ kind: match[1] as MentionKind, start, end: text.length });
    done = match.index + match[0].length;
  }
  return { text: text + marked.slice(done), labels };
}

/** Writes mentions into their text, in the same notation. */
export function writeMarked(text: string, mentions: readonly Label[]): string {
  let marked = '';
  let done = 0;
  for (const { kind, start, end } of mentions) {
    marked += `${text.slice(done, start)}{${kind}:${text.slice(start, end)}}`;
    done = end;
  }
  return marked + text.slice(done);
}
