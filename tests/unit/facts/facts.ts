import { readFileSync } from 'node:fs';
import type { MentionContext } from '../../../core/facts/context';
import type { Statement } from '../../../core/facts/dataset';
import { dataset } from '../dataset/dataset';

export const { statements } = dataset;

/** The lines of a labelled set beside this file. */
export function labelled<Line>(name: string): Line[] {
  const file = new URL(`./${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** A sentence that is a page of its own. */
export const alone = (sentence: string, language: string | null = 'en'): MentionContext => ({
  sentence,
  paragraph: sentence,
  heading: '',
  title: '',
  language,
});

export const unit = { kind: 'unit', entityId: 'xiaomi-auto' } as const;

export function byId(id: string): Statement {
  const found = statements.find((statement) => statement.id === id);
  if (!found) throw new Error(`No statement ${id}`);
  return found;
}
