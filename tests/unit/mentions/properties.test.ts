import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOffsets } from '../../../core/mentions/anchor-offsets';
import { findCandidates, findMentions, settle } from '../../../core/mentions/find';
import { opensGate } from '../../../core/mentions/opens-gate';
import { FILLER, hostileText, NAMES, PATIENCE, share } from './fuzz';

/** More than any context the matcher reads around a name (UTF-16 code units). */
const FAR = 1_500;

const name = fc.constantFrom(...NAMES);

describe('what is found in any text', PATIENCE, () => {
  it('is sorted, disjoint, not empty, inside the text and on the edges of code points [I05 B15]', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let done = 0;
        for (const { start, end } of findCandidates(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect([start, end].some((edge) => splitsPair(text, edge))).toBe(false);
          done = end;
        }
      }),
      share(0.1),
    );
  });

  it('is nothing where the gate stays shut', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const candidates = findCandidates(text);
        if (!opensGate(text)) expect(candidates).toEqual([]);
        // Where a whole page is looked through for anchors, each candidate is met by one of its own.
        const anchors = anchorOffsets(text);
        for (const { start, end } of candidates)
          expect(anchors.some((anchor) => anchor >= start && anchor < end)).toBe(true);
      }),
      share(0.1),
    );
  });

  it('is the same when asked twice, whatever was asked in between', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, other) => {
        const first = findCandidates(text);
        findMentions(other);
        expect(findCandidates(text)).toEqual(first);
        const frozen = Object.freeze(first.map((candidate) => Object.freeze(candidate)));
        expect(settle(frozen, true)).toHaveLength(first.length);
      }),
      share(0.1),
    );
  });

  it('is what is found in the parts that a blank line parts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const shift = a.length + 2;
        const parts = [
          ...findCandidates(a),
          ...findCandidates(b).map((each) => ({ ...each, start: each.start + shift, end: each.end + shift })),
        ];
        expect(findCandidates(`${a}\n\n${b}`)).toEqual(parts);
      }),
      share(0.1),
    );
  });

  it('does not change with text that is far away', () => {
    const padding = ` ${FILLER}`.repeat(FAR / FILLER.length);
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, before, after) => {
        const middle = `${FILLER}, ${text}, ${FILLER}`;
        const shift = before.length + padding.length + 1;
        const alone = findCandidates(middle).map(({ start, end }) => [start + shift, end + shift]);
        const among = findCandidates(`${before}${padding} ${middle} ${padding}${after}`)
          .filter(({ start, end }) => start >= shift && end <= shift + middle.length)
          .map(({ start, end }) => [start, end]);
        expect(among).toEqual(alone);
      }),
      share(0.02),
    );
  });
});

describe('a name', PATIENCE, () => {
  const found = (text: string) =>
    findMentions(text).map(({ start, end, entityId }) => [text.slice(start, end), entityId]);

  const transforms: Record<string, (text: string, pick: (count: number) => number) => string> = {
    'in capitals': (text) => text.replace(/Xiaomi|Ultra|Max|Pro|Motors/g, (word) => word.toUpperCase()),
    'in full width': (text) =>
      text.replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    'with another space': (text, pick) =>
      text.replace(/ /g, () => ['\u00a0', '\u2009', '\u202f', '\u3000', '\t'][pick(5)] ?? ' '),
    'with a soft hyphen or a zero-width character inside': (text, pick) => {
      const at = 1 + pick(text.length - 1);
      return text.slice(0, at) + (['\u00ad', '\u200b', '\u2060', '\ufeff'][pick(4)] ?? '') + text.slice(at);
    },
    'with marks written apart': (text) => text.normalize('NFD'),
    'with another apostrophe': (text) => text.replace(/'/g, '’'),
    'with a hyphen before its code': (text, pick) =>
      text.replace(/ (?=[SY]U)/, () => ['-', '\u2010', '\u2011'][pick(3)] ?? '-'),
  };

  it.each(Object.keys(transforms))('is found with the same entity %s [I04 B15]', (key) => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), ([written, entityId], a, b) => {
        let turn = 0;
        const form = transforms[key]?.(written, (count) => (turn++ ? b : a) % count) ?? '';
        expect(found(`(${form})`)).toEqual([[form, entityId]]);
      }),
      share(0.02),
    );
  });

  const lookalikes: Record<string, string> = {
    a: 'а',
    o: 'о',
    i: 'і',
    X: 'Х',
    S: 'Ѕ',
    Y: 'Υ',
    U: 'Ս',
    M: 'М',
    '7': '７̸',
  };
  const spoilers: Record<string, (form: string) => string> = {
    'a lookalike letter of another script': (form) =>
      form.replace(/[aoiXSYU](?=[^ ]*$)|[aoiX](?=iaomi|omi)/, (letter) => lookalikes[letter] ?? letter),
    'a letter before it': (form) => `q${form}`,
    'a digit before it': (form) => `3${form}`,
    'a letter glued on': (form) => form.replace(/(SU7|YU7|YU9)/, '$1q'),
    'a digit glued on': (form) => form.replace(/(SU7|YU7|YU9)/, '$14'),
  };

  it.each(Object.keys(spoilers))('in Latin letters is no longer whole with %s [I03 B15]', (key) => {
    const latin = NAMES.filter(([written]) => /^Xiaomi [SY]U\d$/.test(written));
    for (const [written] of latin) {
      const form = spoilers[key]?.(written) ?? '';
      expect(form).not.toBe(written);
      expect(found(form).map(([text]) => text)).not.toContain(written);
    }
  });

  it('is preferred to the shorter name it begins with, and to the later one it overlaps [I05]', () => {
    expect(found('Xiaomi SU7 Ultra')).toEqual([['Xiaomi SU7 Ultra', 'su7-ultra']]);
    expect(found('coche de Xiaomi SU7')).toEqual([['Xiaomi SU7', 'su7']]);
  });
});

function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset < text.length;
}
