import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../core/mentions/find';
import { readMarked, writeMarked } from './marked';

interface Examples {
  mentions: string[];
  nearMisses: string[];
}

const folder = new URL('examples/', import.meta.url);
const languages = readdirSync(folder).map((file) => file.replace('.json', ''));

function examplesOf(language: string): Examples {
  return JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'));
}

describe.each(languages)('the examples of %s', (language) => {
  const { mentions, nearMisses } = examplesOf(language);

  it.each(mentions)('finds exactly what is marked in “%s”', (marked) => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, findMentions(text))).toBe(marked);
  });

  it.each(nearMisses)('finds nothing in “%s” [I03]', (text) => {
    expect(findMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('the labelled set', () => {
  const all = languages.map(examplesOf);
  const count = (list: (examples: Examples) => string[]) =>
    all.reduce((sum, each) => sum + list(each).length, 0);

  it('holds at least 600 sentences, about half of them near misses', () => {
    const mentions = count((each) => each.mentions);
    const nearMisses = count((each) => each.nearMisses);
    expect(mentions + nearMisses).toBeGreaterThanOrEqual(600);
    expect(nearMisses / (mentions + nearMisses)).toBeGreaterThan(0.45);
  });

  it('has examples for every language of the lexicon', () => {
    const lexicons = readdirSync(new URL('../../../core/mentions/lexicon/', import.meta.url))
      .map((file) => file.replace('.ts', ''))
      .filter((name) => name !== 'all');
    expect(languages).toEqual(expect.arrayContaining(lexicons));
  });
});
