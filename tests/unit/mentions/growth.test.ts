import { expect, it } from 'vitest';
import { findCandidates } from '../../../core/mentions/find';
import { NAMES } from './fuzz';

/** Rows that make a careless matcher look at the same text again and again. */
const ROWS = [
  ...NAMES.flatMap(([name]) => [`${name} `, `${name.slice(0, -1)} `, name]),
  ...[
    'Xiaomi ',
    'Xiaomi-',
    'Xiaomi/',
    'SU7 ',
    'SU7',
    'su7-',
    'x',
    'é',
    '小',
    '小米',
    '小米首款',
    'Xiaomi Autostart ',
    ' ',
    '\u00ad',
  ],
  ...[
    'car by ',
    'by Xiaomi ',
    "Xiaomi's first ",
    'coche de ',
    'de Xiaomi ',
    'รถ',
    'की ',
    'a.b/',
    'S\u200b',
    '\n\nSU7 ',
  ],
];

/** CPU time in milliseconds that a pass over all rows takes, each repeated to a size. */
function cost(size: number): number {
  const texts = ROWS.map((row) => row.repeat(Math.ceil(size / row.length)));
  const before = process.cpuUsage();
  for (const text of texts) findCandidates(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

it('takes time in proportion to the text, whatever it repeats [I06]', { timeout: 120_000 }, () => {
  cost(10_000);
  // In turns, and the best of each: compiling and collecting fall on one size as well as on the other.
  const goes = [1, 2, 3, 4, 5].map(() => [cost(10_000), cost(20_000)] as const);
  const best = (size: 0 | 1) => Math.min(...goes.map((go) => go[size]));
  expect(best(1) / best(0)).toBeLessThanOrEqual(2.5);
});
