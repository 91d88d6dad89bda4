import { expect, test } from 'vitest';
import { furtherRoom } from '../../../components/card/room';

test.each([
  ['a short title and quote leave room for two', 'Rank', 'top five', 2],
  ['two lines of each leave room for one', 'T'.repeat(40), 'q'.repeat(60), 1],
  ['a long quote leaves none', 'T'.repeat(40), 'q'.repeat(150), 0],
  ['Chinese letters are as wide as two', '成'.repeat(30), '成'.repeat(30), 1],
])('%s', (_, title, quote, room) => {
  expect(furtherRoom({ title, quote })).toBe(room);
});
