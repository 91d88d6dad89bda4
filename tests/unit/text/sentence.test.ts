import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../core/text/sentence';

/** The sentence around the word marked with ⟦ ⟧. */
function sentenceOf(marked: string): string {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { start, end } = sentenceAt(text, marked.indexOf('⟦'));
  return text.slice(start, end);
}

describe('the sentence around an offset', () => {
  it.each([
    ['English', 'It rained. Xiaomi ⟦Auto⟧ grew. Nobody knew.', 'Xiaomi Auto grew.'],
    ['questions and shouts', 'Really? The ⟦SU7⟧! Yes.', 'The SU7!'],
    ['closing quotes', 'He said “no.” The ⟦SU7⟧ came. So.', 'The SU7 came.'],
    [
      'titles and initials',
      'Then Dr. Lei J. Smith saw the ⟦SU7⟧ on No. 5 Road. End.',
      'Then Dr. Lei J. Smith saw the SU7 on No. 5 Road.',
    ],
    ['decimals', 'It takes 2.78 s in the ⟦SU7⟧. Next.', 'It takes 2.78 s in the SU7.'],
    ['states', 'In the U.S. the ⟦SU7⟧ is not sold. Next.', 'In the U.S. the SU7 is not sold.'],
    ['German dates', 'Am 28. März kam der ⟦SU7⟧. Ende.', 'Am 28. März kam der SU7.'],
    ['Chinese', '第一句。小米⟦SU7⟧上市！第三句？', '小米SU7上市！'],
    ['Japanese quotes', '「はい。」⟦シャオミ⟧の車です。次。', 'シャオミの車です。'],
    ['Hindi', 'पहला। दूसरा ⟦SU7⟧ है। तीसरा।', 'दूसरा SU7 है।'],
    ['Arabic', 'هل رأيت؟ هذه ⟦شاومي⟧ اليوم؟ لا.', 'هذه شاومي اليوم؟'],
    ['Thai', 'ราคาดี รถยนต์⟦ไฟฟ้า⟧ของ Xiaomi ขายดี มาก', 'รถยนต์ไฟฟ้าของ Xiaomi ขายดี'],
    ['blank lines', 'A heading\n\nThe ⟦SU7⟧\n\nAnother', 'The SU7'],
    [
      'a full stop without a space',
      'See example.com about the ⟦SU7⟧ now',
      'See example.com about the SU7 now',
    ],
  ])('is right with %s', (_, marked, sentence) => {
    expect(sentenceOf(marked)).toBe(sentence);
  });

  it('keeps the offset, stays inside the text and is at most 600 code units long', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '.', '。', '\n', '3', '😀', 'ก'),
      maxLength: 1_500,
    });
    fc.assert(
      fc.property(text, fc.nat(), (written, n) => {
        const offset = n % (written.length + 1);
        const { start, end } = sentenceAt(written, offset);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThanOrEqual(offset);
        expect(end).toBeLessThanOrEqual(written.length);
        expect(end - start).toBeLessThanOrEqual(600);
      }),
      { numRuns: 2_000 },
    );
  });
});
