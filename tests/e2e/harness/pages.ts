import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../pages');

/** A page of `tests/pages`, by its name. */
export function savedPage(name: string): string {
  return readFileSync(join(folder, `${name}.html`), 'utf8');
}

/** A small page around some markup. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}</body></html>`;
}

export interface KnownStatement {
  id: string;
  attribution: string;
  topics: string[];
  quote: string;
  moreQuotes: string[];
}

/** The statements as the dataset has them, to compare with what a card shows. */
export const statements: KnownStatement[] = JSON.parse(
  readFileSync(join(folder, '../../assets/dataset/statements.json'), 'utf8'),
);

/** The statement whose quote, word for word, stands in a text; undefined where none does. */
export function statementQuotedIn(text: string): KnownStatement | undefined {
  return statements.find(({ quote, moreQuotes }) =>
    [quote, ...moreQuotes].some((each) => text.includes(each)),
  );
}
