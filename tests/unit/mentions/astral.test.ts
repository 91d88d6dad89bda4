import { expect, it } from 'vitest';
import { findMentions } from '../../../core/mentions/find';

const found = (text: string) =>
  findMentions(text, { documentNamesCar: true }).map(({ start, end }) => text.slice(start, end));

// Letters that take two code units: Deseret, mathematical, Chinese of the second plane.
it.each(['\u{10400}', '\u{1d4b3}', '\u{10428}'])(
  'a name glued to the letter %s is part of another word, on either side [B15]',
  (letter) => {
    expect(found(`Rain, ${letter}SU7 and YU7${letter}.`)).toEqual([]);
    expect(found(`Rain, ${letter} SU7 and YU7 ${letter}.`)).toEqual(['SU7', 'YU7']);
  },
);

it('a name that stands beside a picture is one [B15]', () => {
  expect(found('\u{1f697}SU7\u{1f697}')).toEqual(['SU7']);
});
