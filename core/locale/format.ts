import type { Language } from './locale';

type Formats = Pick<Language, 'formats'>;

/** The first of a kind takes some ms to make, and any a good part of one: each is made once. */
function once<O extends object, F>(
  make: new (formats: string, options: O) => F,
): (formats: string, options: O) => F {
  const made = new Map<string, F>();
  return (formats, options) => {
    const key = `${formats} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? new make(formats, options);
    made.set(key, known);
    return known;
  };
}

const dates = once<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const numbers = once<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
const lists = once<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);

/** Makes what a card formats with ready beforehand. */
export function warmFormats(locale: Formats): void {
  formatDate(locale, '2023-12-28');
  formatList(locale, ['']);
}

/**
 * A date of the dataset, at the precision it has: `2023-12-28` → “28 Dec 2023”, `2021-11` → “Nov 2021”, `2024` → “2024”.
 * Read and written in UTC, so that no time zone shifts a day.
 */
export function formatDate({ formats }: Formats, date: string, month: 'short' | 'long' = 'short'): string {
  const [year = '', monthNumber, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (monthNumber) options.month = month;
  if (day) options.day = 'numeric';
  return dates(formats, options).format(
    Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)),
  );
}

export function formatNumber({ formats }: Formats, value: number): string {
  return numbers(formats, {}).format(value);
}

/** A share as “22.1 %”, the way the language writes it; to a tenth of a per cent. */
export function formatPercent({ formats }: Formats, share: number): string {
  return numbers(formats, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** “rank, years and rivals” */
export function formatList({ formats }: Formats, items: readonly string[]): string {
  return lists(formats, { type: 'conjunction' }).format(items);
}

/**
 * A span in several units, such as “2 years 10 months”. Where figures and units stand apart, so do the units: of Chinese
 * ones, written with a space, Intl makes “2 年10 个月”.
 */
export function formatSpan({ formats }: Formats, parts: readonly string[]): string {
  const format = lists(formats, { type: 'unit', style: 'narrow' });
  const touching = format.formatToParts(parts).every(({ type }) => type === 'element');
  return touching && parts.some((part) => part.includes(' ')) ? parts.join(' ') : format.format(parts);
}

/**
 * The form that a count takes, with `#` replaced by the number as the language writes it.
 * @param formats BCP 47 tag whose plural rules and digits hold.
 */
export function plural(
  formats: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const form = forms[new Intl.PluralRules(formats).select(count)] ?? forms.other;
  return form.replace('#', formatNumber({ formats }, count));
}

/** `plural` for one language, for its files of words. */
export const counting =
  (formats: string) =>
  (count: number, forms: Parameters<typeof plural>[2]): string =>
    plural(formats, count, forms);

/** Sets a name off from a sentence of the other direction, so that neither disturbs the order of the other. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
