import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../../core/facts/cues/parse';
import { cueSheets } from '../../../core/facts/cues/sheets';
import { findNumbers } from '../../../core/text/numbers';
import { parseHanNumber } from '../../../core/text/numbers-han';
import { plainText } from '../../../core/text/plain-text';

function numbersIn(text: string, language: string | null = null) {
  const sheet = cueSheets.find((one) => one.language === language && one.numbers);
  const found = findNumbers(plainText(text).plain, sheet ? parseSheet(sheet).numbers : null);
  return found.map(({ min, max }) => (min === max ? min : [min, max]));
}

/** A whole number below 100,000,000 in Han characters, as it is said. */
function inHan(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${inHan(Math.floor(value / 10_000))}万${gap}${rest > 0 ? inHan(rest) : ''}`;
  }
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const said = digits.map((digit, place) =>
    digit === 0 ? '零' : `${'零一二三四五六七八九'[digit]}${units[digits.length - 1 - place]}`,
  );
  return said
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1');
}

describe('numbers in a text', () => {
  test.each([
    ['15 to 20 years', 'en', [[15, 20]]],
    ['between fifteen and twenty years', 'en', [[15, 20]]],
    ['fünfzehn bis zwanzig Jahren', 'de', [[15, 20]]],
    ['od 15 do 20 lat', 'pl', [[15, 20]]],
    ['пятнадцать–двадцать лет', 'ru', [[15, 20]]],
    ['mười lăm đến hai mươi', 'vi', [[15, 20]]],
    ['다섯 대', 'ko', [5]],
    ['خمس شركات', 'ar', [5]],
    ['lima belas hingga dua puluh tahun', 'id', [[15, 20]]],
  ])('reads %s', (text, language, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });

  test.each([
    ['十五到二十年', [[15, 20]]],
    ['15年から20年', [[15, 20]]],
    ['１５～２０年', [[15, 20]]],
    ['55万辆，3.5亿元，四十一万', [550_000, 350_000_000, 410_000]],
    ['二〇三八年', [2038]],
    ['21万5900元，1億3500万円，25만3500', [215_900, 135_000_000, 253_500]],
    ['1,234.5 · 1.000 · 1 000 000 · 0.195 · 12,34,567', [1234.5, 1000, 1_000_000, 0.195, 1_234_567]],
  ])('reads %s without number words', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  test('reads marks that fit no way of writing as nothing', () => {
    expect(numbersIn('000 320')).toEqual([320]);
  });

  test('leaves the digits of a code alone and reads no range backwards', () => {
    expect(numbersIn('SU7 and YU9')).toEqual([]);
    expect(numbersIn('from 20 to 15')).toEqual([20, 15]);
  });

  test('come back as they were formatted, in the digits and grouping of many locales', () => {
    const locales = [
      'en',
      'de',
      'de-CH',
      'fr',
      'es',
      'ru',
      'hi-u-nu-deva',
      'ar-u-nu-arab',
      'fa-u-nu-arabext',
      'th-u-nu-thai',
      'ja-u-nu-fullwide',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.nat(99_999_999), (locale, value) => {
        expect(numbersIn(new Intl.NumberFormat(locale).format(value))).toEqual([value]);
      }),
    );
  });

  test('come back as they were said in Han characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(parseHanNumber(inHan(value))).toBe(value);
      }),
    );
  });

  test('come back from every number word of every language', () => {
    for (const sheet of cueSheets) {
      let next = 1;
      for (const entry of sheet.numbers?.split(' ') ?? []) {
        const [, valued, forms = ''] = /^(?:(\d+):)?(.*)$/.exec(entry) ?? [];
        const value = valued ? Number(valued) : next++;
        const unit = sheet.language === 'ko' ? '년' : '';
        for (const form of forms.split('/'))
          expect([form, numbersIn(form.replaceAll('_', ' ') + unit, sheet.language)]).toEqual([
            form,
            [value],
          ]);
      }
    }
  });

  const pieces = [
    '1',
    '20',
    '000',
    '٣',
    '५',
    '๗',
    '十',
    '万',
    '零',
    '.',
    ',',
    ' ',
    '-',
    '~',
    '年',
    'to',
    'SU7',
    '😀',
  ];

  test('never end before they begin, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 30 }), (text) => {
        for (const { start, end, min, max } of findNumbers(text)) {
          expect(end).toBeGreaterThan(start);
          expect(max).toBeGreaterThanOrEqual(min);
        }
      }),
    );
  });
});
