import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../core/mentions/find';
import { PATIENCE, share } from './fuzz';
import { expectedSpans, MINIATURES, type Miniature, type Part, type Token } from './oracle';

/** Sentences of a miniature language, with the brand often enough to matter. */
function sentences({ words }: Miniature): fc.Arbitrary<{ text: string; tokens: Token[] }> {
  const word = (part: Part) => fc.constantFrom(...(words[part] ?? [])).map((form) => ({ part, form }));
  const parts = (Object.keys(words) as Part[]).map((part) => ({
    weight: part === 'B' ? 4 : 2,
    arbitrary: word(part),
  }));
  return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 14 }).map((row) => {
    const tokens: Token[] = [];
    let text = '';
    for (const { part, form } of row) {
      if (text && part !== 'G') text += ' ';
      tokens.push({ part, form, start: text.length, end: text.length + form.length });
      text += form;
    }
    return { text, tokens };
  });
}

describe('the matcher and a naive oracle that shares no code with it', PATIENCE, () => {
  it.each(Object.entries(MINIATURES))('agree on every sentence of %s words [I05]', (_, miniature) => {
    fc.assert(
      fc.property(sentences(miniature), ({ text, tokens }) => {
        const found = findCandidates(text).map(({ start, end }) => [start, end]);
        expect(found.map(([start, end]) => text.slice(start, end))).toEqual(
          expectedSpans(tokens, miniature).map(([start, end]) => text.slice(start, end)),
        );
        expect(found).toEqual(expectedSpans(tokens, miniature));
      }),
      share(0.05),
    );
  });
});
