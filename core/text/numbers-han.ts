const digits = '零一二三四五六七八九';
const variants: Record<string, number> = { 〇: 0, 两: 2, 兩: 2, 廿: 20, 卅: 30 };
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 만: 1e4, 억: 1e8 };

/** Every character that a number in Han characters may be written with, for use inside a character class. */
export const hanNumerals = `${digits}〇两兩廿卅十百千万萬亿億`;

const digitOf = (character: string): number => variants[character] ?? digits.indexOf(character);

/**
 * The value of a number in Han characters: 十五 is 15, 二〇三八 is 2038, 三千五百万 is 35,000,000.
 * Null where the characters do not spell one.
 */
export function parseHanNumber(text: string): number | null {
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map(digitOf).join(''));
  if (!/[^万萬亿億]/.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = small[character];
    const myriad = large[character];
    if (unit) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (myriad) {
      total = (total + section + (digit ?? 0)) * myriad;
      section = 0;
      digit = null;
    } else {
      const value = digitOf(character);
      if (value < 0 || (digit !== null && digit !== 0)) return null;
      if (value >= 20) section += value;
      else digit = value;
    }
  }
  return total + section + (digit ?? 0);
}

/** Character class of the signs that multiply a number in digits. */
export const myriads = `[${Object.keys(large).join('')}]`;

/** The factor of 万, 亿 and their like, in Han characters and Hangul; null for anything else. */
export const myriadOf = (character: string): number | null => large[character] ?? null;
