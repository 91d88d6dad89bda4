import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compareBy } from '../../../core/facts/compare-by';
import { cueSheets } from '../../../core/facts/cues/sheets';
import { differingReports } from '../../../core/facts/differing-reports';
import { mayCompare } from '../../../core/facts/may-compare';
import { dataset } from '../dataset/dataset';
import { alone, labelled, statements, unit } from './facts';

interface Labelled {
  lang: string;
  /** Verdict per slot; empty where the sentence must stay uncompared. */
  expected: Record<string, string>;
  text: string;
}

// Hundreds of sentences a test: a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const sentences = labelled<Labelled>('comparing');
const compared = (text: string, language: string | null = 'en', articleDate: string | null = null) =>
  compareBy(cueSheets, { ...alone(text, language), articleDate }, unit, statements, true);
const verdicts = (text: string, language?: string | null) =>
  Object.fromEntries((compared(text, language)?.figures ?? []).map(({ slot, verdict }) => [slot, verdict]));

describe('the labelled sentences', () => {
  test('are at least 200, half of which must stay silent', () => {
    const silent = sentences.filter(({ expected }) => Object.keys(expected).length === 0);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(silent.length).toBeGreaterThanOrEqual(sentences.length / 2);
  });

  test('are compared with at least 95 in 100 right and 90 in 100 found', () => {
    let right = 0;
    let given = 0;
    let wanted = 0;
    for (const { lang, expected, text } of sentences) {
      const got = verdicts(text, lang);
      given += Object.keys(got).length;
      wanted += Object.keys(expected).length;
      right += Object.entries(got).filter(([slot, verdict]) => expected[slot] === verdict).length;
    }
    expect(right / given).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
  });

  test('pass the quick question that is asked first wherever there is something to compare', () => {
    const missed = sentences.filter(({ lang, text }) => compared(text, lang) && !mayCompare(text));
    expect(missed).toEqual([]);
  });
});

describe('comparing', () => {
  const sentence =
    'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.';

  test('quotes both sides with the place of the page’s words and the statement’s date', () => {
    const comparison = compared(sentence);
    expect(comparison).toMatchObject({ verdict: 'differs', claimedYear: 2033 });
    for (const { here } of comparison?.figures ?? [])
      expect(sentence.slice(here.start, here.end)).toBe(here.text);
    expect(
      comparison?.figures.map(({ here, stated }) => [here.text, stated.statementId, stated.date]),
    ).toEqual([
      ['top three', 'top-five-automaker', '2023-12-28'],
      ['ten years', 'horizon-15-20-years', '2023-12-28'],
    ]);
  });

  test('calls a page older when it was published before the statement', () => {
    expect(compared(sentence, 'en', '2023-02-05')?.verdict).toBe('older');
    expect(compared(sentence, 'en', '2023-12-28')?.verdict).toBe('differs');
  });

  test('stays silent where the mention is not sure, or not in the sentence', () => {
    expect(compareBy(cueSheets, alone(sentence), unit, statements, false)).toBeNull();
    expect(compareBy(cueSheets, alone(sentence), { ...unit, text: 'SU7' }, statements, true)).toBeNull();
  });

  test('reads full-width digits, other digit systems and Han numerals alike', () => {
    expect(verdicts('小米汽车要用１５～２０年跻身世界前５。', 'zh')).toEqual({
      rank: 'same',
      horizon: 'same',
    });
    expect(verdicts('Xiaomi Auto १५ से २० साल में शीर्ष ५ कार कंपनियों में शामिल होना चाहती है।', 'hi')).toEqual({
      rank: 'same',
      horizon: 'same',
    });
  });

  test('says among which carmakers the page counts, and which reports word it so', () => {
    const comparison = compared('Xiaomi Auto aims to be one of the top five electric vehicle companies.');
    expect(comparison?.figures[0]).toMatchObject({ verdict: 'not-comparable', scope: 'electric-or-premium' });
    const reports = comparison && differingReports(comparison, dataset.corroboration);
    expect(reports?.map(({ source }) => source)).toContain('quartz-2023');
  });

  test('takes a time frame without a rank for another subject', () => {
    expect(compared('Xiaomi Auto will open a research centre within ten years.')).toBeNull();
  });

  test('stays silent on a partly named pair of rivals', () => {
    expect(compared('Xiaomi Auto wants to rival Tesla.')).toBeNull();
  });

  const claims = [
    'Xiaomi Auto wants to become one of the world’s top five automakers',
    'Lei Jun wants Xiaomi Auto to be among the five largest carmakers in 15 to 20 years',
    'Xiaomi Auto will rival Porsche and Tesla',
    'Within a decade, Xiaomi Auto wants to be a top three carmaker',
  ];
  const silencing: ((claim: string) => string)[] = [
    (claim) => `${claim}?`,
    (claim) => `If all goes well, ${claim}.`,
    (claim) => `It is not true that ${claim}.`,
    (claim) => `Nobody says that ${claim}, and it never was said.`,
    (claim) => `Analysts predict that ${claim}.`,
    (claim) => `${claim}, according to rumours.`,
    (claim) => `Perhaps ${claim}.`,
    (claim) => `It is doubtful whether ${claim}.`,
    (claim) => `${claim}, as smartphones did.`,
    (claim) => claim.replace(/wants?|will/, (verb) => (verb === 'will' ? 'won’t' : 'does not want')),
    (claim) => claim.replace(/wants?|will/, 'might want'),
  ];

  test('is silent under every negating, doubting, asking or forecasting change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        fc.subarray(silencing, { minLength: 1 }),
        fc.constantFrom(null, 'en', 'de'),
        (claim, changes, language) => {
          expect(compared(`${claim}.`, language)).not.toBeNull();
          const changed = changes.reduce((text, change) => change(text), claim);
          expect(compared(changed, language)).toBeNull();
        },
      ),
    );
  });
});
