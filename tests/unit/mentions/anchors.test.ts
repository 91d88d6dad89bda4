import { describe, expect, it } from 'vitest';
import { anchorOffsets, opensBetween } from '../../../core/mentions/anchor-offsets';
import { opensGate } from '../../../core/mentions/opens-gate';

describe('the gate', () => {
  it.each([
    'Xiaomi',
    'XIAOMI',
    'xiaomi',
    'XİAOMİ',
    'SU7',
    'the su7s',
    'YU7Max',
    'SU7-Fahrer',
    '小米',
    'シャオミ',
    '샤오미',
    'Сяоми',
    'СЯОМІ',
    'شاومي',
    'شياومي',
    'שיאומי',
    'शाओमी',
    'เสียวหมี่',
    '雷军造车',
    '御7',
    'Speed Ultra 7',
    'إس.يو7',
  ])('opens for “%s”', (text) => {
    expect(opensGate(`– ${text}, `)).toBe(true);
  });

  it.each([
    'Xi\u00adaomi',
    'S\u200bU7',
    'ＳＵ７',
    'Ｘｉａｏｍｉ',
    'ｼｬｵﾐ',
    '샤오미'.normalize('NFD'),
    '小\u2060米',
  ])('opens for a name in disguise: “%s”', (text) => {
    expect(opensGate(`– ${text}, `)).toBe(true);
  });

  it.each([
    'menu7',
    'XSU78',
    'emu7',
    'a SU78',
    'SU7x',
    'q8SU7kQ',
    'Su-7',
    'Xiаomi with a Cyrillic letter',
    'xiao mi',
    'plain ＴＥＸＴ',
    'a soft\u00adhyphen',
    'sY79 yU77',
    '大米 and 小麦',
  ])('stays shut for “%s”', (text) => {
    expect(opensGate(text)).toBe(false);
  });

  it('tells where the anchors stand in the text as written', () => {
    const text = 'a Xi\u00adaomi SU7, ＳＵ７ 小米';
    const places = anchorOffsets(text);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.map((place) => text.charAt(place))).toEqual(['X', '7', '７', '小']);
  });

  it.each(['Xiaomi', 'SU7', 'Speed Ultra 7', '小米', 'シャオミ', 'Xi\u00adaomi', 'ＳＵ７', 'ش\u064aاومي'])(
    'hears of “%s” in every text that holds a part of it, and in none beside it',
    (name) => {
      const text = `Sold: ${name}, 12.40`;
      const from = text.indexOf(name);
      for (let start = from; start < from + name.length; start++)
        for (let end = start + 1; end <= from + name.length; end++)
          expect(opensBetween(text.slice(0, start), text.slice(start, end), text.slice(end))).toBe(true);
      expect(opensBetween(text.slice(0, from + name.length), ', 12.40', '')).toBe(false);
      // What a code begins with may be far before its digit.
      if (!/[7７]/.test(name)) expect(opensBetween('', 'Sold: ', text.slice(from))).toBe(false);
    },
  );
});
