import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/text/fold';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom('a', 'e', '\u0301', '\u00ad', '\u200b', 'Ｘ', 'ｶ', 'ﾞ', 'ᄉ', 'ᅣ', 'ᆼ', '😀', '\ud800'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

describe('folding', () => {
  it.each([
    ['Xi\u00adao\u200bmi', 'Xiaomi'],
    ['ＳＵ７', 'SU7'],
    ['ｼｬｵﾐ', 'シャオミ'],
    ['e\u0301lectrique', 'électrique'],
    ['샤오미'.normalize('NFD'), '샤오미'],
    ['小米，汽车', '小米，汽车'],
  ])('turns “%s” into “%s”', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads back to the characters a folded part came from, hidden ones inside included [B15]', () => {
    const { text, startOf, endOf } = fold('a \u200bXi\u00adaomi\u200b b');
    const start = text.indexOf('Xiaomi');
    expect([startOf(start), endOf(start + 6)]).toEqual([3, 10]);
  });

  it('never goes back, never leaves the text, and changes nothing the second time [B15]', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const folded = fold(original);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.startOf(i)).toBeGreaterThanOrEqual(last);
          expect(folded.endOf(i + 1)).toBeGreaterThan(folded.startOf(i));
          expect(folded.endOf(i + 1)).toBeLessThanOrEqual(original.length);
          last = folded.startOf(i);
        }
        expect(fold(folded.text).text).toBe(folded.text);
      }),
      { numRuns: 5_000 },
    );
  });
});
