import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findCandidates } from '../../../core/mentions/find';
import { LEXICONS } from '../../../core/mentions/lexicon/all';
import { SCRIPT_NAMES } from '../../../core/mentions/script-names';
import { scriptAt } from '../../../core/text/scripts';
import { NAMES } from './fuzz';

describe('the lexicon', () => {
  it('holds every file of its folder', () => {
    const files = readdirSync(new URL('../../../core/mentions/lexicon/', import.meta.url));
    expect(LEXICONS).toHaveLength(files.length - 1);
  });

  it('is written in small letters, composed, with one space between words, each word once in its list', () => {
    for (const lexicon of LEXICONS) {
      for (const list of Object.values({ ...lexicon, prefix: lexicon.script })) {
        expect(list).toBe(list.normalize('NFC').toLowerCase());
        expect(list).toMatch(/^\S+(?: \S+)*$/);
        const words = list.split(' ');
        expect(words).toHaveLength(new Set(words).size);
      }
    }
  });

  it('keeps each language to its script', () => {
    for (const { script, brand, prefix, ...lists } of LEXICONS)
      for (const word of Object.values(lists).join(' ').split(' '))
        if (/^\p{L}/u.test(word))
          expect(`${word}: ${SCRIPT_NAMES[scriptAt(word, 0)]}`).toBe(`${word}: ${script}`);
  });
});

describe('the order of the languages', () => {
  afterEach(() => {
    vi.doUnmock('../../../core/mentions/lexicon/all');
    vi.resetModules();
  });

  it('does not change what is found', async () => {
    const texts = NAMES.map(([name]) => `(${name})`);
    const expected = texts.map(findCandidates);
    vi.resetModules();
    vi.doMock('../../../core/mentions/lexicon/all', () => ({ LEXICONS: [...LEXICONS].reverse() }));
    const reversed = await import('../../../core/mentions/find');
    expect(reversed.findCandidates).not.toBe(findCandidates);
    expect(texts.map(reversed.findCandidates)).toEqual(expected);
  });
});
