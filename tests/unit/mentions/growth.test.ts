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

/** CPU time in milliseconds: the best of three goes, so that neighbours on the machine do not count. */
function cost(text: string): number {
  const goes = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    findCandidates(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...goes);
}

it('takes time in proportion to the text, whatever it repeats', { timeout: 60_000 }, () => {
  const total = (size: number) =>
    ROWS.reduce((sum, row) => sum + cost(row.repeat(Math.ceil(size / row.length))), 0);
  total(2_000);
  expect(total(20_000) / total(10_000)).toBeLessThanOrEqual(2.5);
});
