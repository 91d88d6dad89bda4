import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../core/mentions/lexicon';
import { LEXICONS } from '../../../core/mentions/lexicon/all';
import { packWords } from '../../../core/mentions/pack';
import { SCRIPT_NAMES } from '../../../core/mentions/script-names';
import { vocabularyFrom } from '../../../core/mentions/vocabulary';

const scripts = SCRIPT_NAMES.filter((name) => name !== undefined);
const entriesOf = ({ script, brand, prefix, ...lists }: Lexicon) => Object.values(lists).join(' ').split(' ');

describe.each(scripts)('the packed words of the %s script', (script) => {
  const lexicons = LEXICONS.filter((each) => each.script === script);
  const packed = packWords(lexicons);
  const entries = lexicons.flatMap(entriesOf);

  it('hold every word that is written in a lexicon', () => {
    const vocabulary = vocabularyFrom(packed);
    for (const entry of entries) expect(vocabulary.rolesOfWord(entry.replace('*', ''))).not.toBe(0);
  });

  it('are the same in whichever order the languages come', () => {
    const split = (words: string) => words.split('|').sort();
    expect(split(packWords([...lexicons].reverse()))).toEqual(split(packed));
  });
});
