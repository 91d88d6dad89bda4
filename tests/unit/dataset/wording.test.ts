import { expect, test } from 'vitest';
import { dataset } from './dataset';

const { corroboration, event, milestones, statements, yardsticks } = dataset;

/** All English wording that is the product's own; quotes and the titles of sources are not. */
const own = [
  ...statements.flatMap(({ title, summary, note }) => [title, summary, note]),
  ...milestones.flatMap(({ text, note }) => [text, note]),
  ...corroboration.flatMap(({ note, different }) => [note, ...different.map(({ how }) => how)]),
  ...yardsticks.topFiveAutomakers.flatMap(({ basis, note, alternative }) => [basis, note, alternative]),
  ...yardsticks.rivals.map(({ note }) => note),
  yardsticks.evOnlyReading.note,
  yardsticks.overseas.note,
  event.name,
  event.shown,
  event.note,
].filter((text) => text !== null);

test('apostrophes and quotation marks are real ones', () => {
  expect(own.filter((text) => /['"`]/.test(text))).toEqual([]);
});

test('nothing is judged', () => {
  const verdicts =
    /\b(true|false|lies?|lied|lying|wrong|fake|boast\w*|brag\w*|impressive|stunning|disaster)\b/i;
  const judged = own.filter((text) => verdicts.test(text.replace(/“[^”]*”/g, '')));
  expect(judged).toEqual([]);
});

test('what the company reported of itself is worded as its report', () => {
  const claims = milestones.filter(({ type }) => ['volume', 'finance'].includes(type));
  const attributed = /\b(?:reported|said|announced|was reported|were reported)\b/;
  expect(claims.filter(({ text }) => !attributed.test(text)).map(({ id }) => id)).toEqual([]);
});
