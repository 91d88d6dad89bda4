import { expect, test } from 'vitest';
import { parseSheet } from '../../../core/facts/cues/parse';
import { cueSheets } from '../../../core/facts/cues/sheets';
import { plainText } from '../../../core/text/plain-text';

const lists = cueSheets.flatMap(({ language, cues, claims }) =>
  Object.entries({ ...cues, ...claims }).map(([subject, list]) => ({
    where: `${language ?? 'all'} ${subject}`,
    words: list.split(','),
  })),
);

test('no list holds an empty word or the same word twice', () => {
  const faulty = lists.filter(
    ({ words }) =>
      new Set(words.map((word) => plainText(word).plain)).size < words.length ||
      words.some((word) => !word.trim()),
  );
  expect(faulty.map(({ where }) => where)).toEqual([]);
});

test('a star stands only at a word’s end, a tilde only at its start, a figure only once', () => {
  const faulty = lists.flatMap(({ where, words }) =>
    words
      .filter((word) => /.\*./.test(word) || /.~/.test(word) || /#.*#/.test(word))
      .map((word) => `${where}: ${word}`),
  );
  expect(faulty).toEqual([]);
});

test('every language has cues for rank, time frame, rivals, product, price, environment and China', () => {
  for (const { language, cues } of cueSheets)
    if (language)
      expect([language, Object.keys(cues)]).toEqual([
        language,
        expect.arrayContaining(['rank', 'horizon', 'rivals', 'product', 'price', 'environment', 'china']),
      ]);
});

test('a rank and a time frame can be told in figures in every language', () => {
  const languages = new Set(cueSheets.map(({ language }) => language));
  for (const language of languages)
    for (const subject of ['rank', 'horizon'] as const) {
      const cues = cueSheets
        .filter((sheet) => sheet.language === language)
        .flatMap((sheet) => parseSheet(sheet).cues);
      const told = cues.some((cue) => cue.subject === subject && cue.afterNumber !== null);
      expect([language, subject, told || language === null]).toEqual([language, subject, true]);
    }
});
