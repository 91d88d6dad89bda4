import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatNumber, formatSpan, plural } from '../../../core/locale/format';

const english = { formats: 'en-GB' };

describe('a date is written at the precision it has', () => {
  test.each([
    ['2023-12-28', '28 Dec 2023'],
    ['2021-11', 'Nov 2021'],
    ['2024', '2024'],
  ])('%s as %s', (date, written) => {
    expect(formatDate(english, date)).toBe(written);
  });

  test('with the month in full where asked', () => {
    expect(formatDate(english, '2026-05-27', 'long')).toBe('27 May 2026');
  });

  test('in the order of the language', () => {
    expect(formatDate({ formats: 'zh-CN' }, '2023-12-28', 'long')).toBe('2023年12月28日');
  });
});

test('numbers and lists are written as the language does', () => {
  expect(formatNumber({ formats: 'de' }, 5_480_000)).toBe('5.480.000');
  expect(formatList(english, ['rank', 'years', 'rivals'])).toBe('rank, years and rivals');
});

test('a span whose figures and units stand apart has its units apart as well', () => {
  expect(formatSpan({ formats: 'zh-CN' }, ['2 年', '10 个月'])).toBe('2 年 10 个月');
  expect(formatSpan({ formats: 'ja' }, ['2年', '10か月'])).toBe('2年10か月');
  expect(formatSpan(english, ['2 years', '10 months'])).toBe('2 years 10 months');
});

describe('a count takes the form of its plural', () => {
  const mentions = { one: '# mention', other: '# mentions' };
  test.each([
    [1, '1 mention'],
    [0, '0 mentions'],
    [1200, '1,200 mentions'],
  ])('%d', (count, written) => {
    expect(plural('en-GB', count, mentions)).toBe(written);
  });

  test('also where a language has more than two', () => {
    const forms = { one: '# факт', few: '# факта', many: '# фактов', other: '# факта' };
    expect([1, 3, 5, 21].map((count) => plural('ru', count, forms))).toEqual([
      '1 факт',
      '3 факта',
      '5 фактов',
      '21 факт',
    ]);
  });
});
