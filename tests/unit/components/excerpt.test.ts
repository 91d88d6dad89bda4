import { expect, test } from 'vitest';
import { excerpt } from '../../../components/panel/excerpt';

const around = (sentence: string, text: string) => {
  const start = sentence.indexOf(text);
  return excerpt(sentence, start, start + text.length);
};

test('a short sentence stays whole', () => {
  expect(around('The SU7 sells well.', 'SU7')).toEqual({
    before: 'The ',
    text: 'SU7',
    after: ' sells well.',
  });
});

test('a long one is cut between words on both sides', () => {
  const { before, after } = around(`${'earlier '.repeat(40)}SU7${' later'.repeat(40)}`, 'SU7');
  expect(before).toMatch(/^…(earlier )+$/);
  expect(after).toMatch(/^( later)+…$/);
  expect(before.length).toBeLessThan(100);
});

test('never cuts a character in two', () => {
  const { before, after } = around(`${'🚗'.repeat(100)}SU7${'🚗'.repeat(100)}`, 'SU7');
  const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
  expect(before).not.toMatch(half);
  expect(after).not.toMatch(half);
});
