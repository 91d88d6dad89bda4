import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataset, repeated } from './dataset';
import verbatim from './verbatim.json';

const { edition, event, statements } = dataset;

test('what is stated has a speaker, and the writer’s commentary has none', () => {
  for (const { id, attribution, attributionBasis, speaker } of statements) {
    const stated = { speaker: event.speaker.name, attributed: true };
    const commentary = { speaker: null, attributed: false };
    expect({ speaker, attributed: attributionBasis !== 'none' }, id).toEqual(
      attribution === 'stated' ? stated : commentary,
    );
  }
});

test('the writer’s “next few years” is never in Lei Jun’s mouth', () => {
  const few = statements.filter(({ quote }) => quote.includes('next few years'));
  expect(few.map(({ attribution }) => attribution)).toEqual(['interpretation']);
});

test('every quote comes from the report and is in its language', () => {
  for (const { id, source, quoteLanguage } of statements) {
    expect({ source, quoteLanguage }, id).toEqual({ source: edition.article, quoteLanguage: 'en' });
  }
});

// The report itself is not ours to ship. What was compared with it, letter by letter, is pinned instead:
// `node scripts/check-quotes.mjs <report.txt>` compares again and writes the pins anew.
test('every quote is, letter for letter, one that was compared with the report', () => {
  const compared = new Set(verbatim.quotes);
  const quotes = statements.flatMap(({ quote, moreQuotes }) => [quote, ...moreQuotes]);
  const changed = quotes.filter(
    (quote) => !compared.has(createHash('sha256').update(quote).digest('hex').slice(0, 16)),
  );
  expect(changed).toEqual([]);
});

test('a quote is short enough to be a quotation', () => {
  const longest = 300;
  const quotes = statements.flatMap(({ quote, moreQuotes }) => [quote, ...moreQuotes]);
  expect(quotes.filter((quote) => quote.length > longest)).toEqual([]);
});

test('no quote leads two statements', () => {
  expect(repeated(statements.map(({ quote }) => quote))).toEqual([]);
});

test('every statement has its title and summary in Chinese', () => {
  const chinese = /\p{Script=Han}/u;
  for (const { id, titleZh, summaryZh } of statements) {
    expect(titleZh, id).toMatch(chinese);
    expect(summaryZh, id).toMatch(chinese);
  }
});

test('a statement has the day of its event', () => {
  for (const { id, date } of statements) expect(date, id).toBe(event.date);
});

test('the window of the horizon is the announcement plus its years', () => {
  const shifted = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const windows = statements.flatMap(({ figures }) => (figures?.announced ? [figures] : []));
  expect(windows).toHaveLength(1);
  for (const { announced = '', yearsMin = 0, yearsMax = 0, windowStart, windowEnd } of windows) {
    expect([windowStart, windowEnd]).toEqual([shifted(announced, yearsMin), shifted(announced, yearsMax)]);
  }
});
