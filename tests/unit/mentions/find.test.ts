import { describe, expect, it } from 'vitest';
import { findCandidates, findMentions, settle } from '../../../core/mentions/find';

const gradesIn = (text: string) => findCandidates(text).map(({ grade }) => grade);

describe('the grade of a name', () => {
  it.each(['Xiaomi SU7', 'Xiaomi Auto', '小米汽车', 'the first car from Xiaomi'])(
    'is sure for “%s”',
    (text) => {
      expect(gradesIn(text)).toEqual(['sure']);
    },
  );

  it('is sure for a code beside its maker', () => {
    expect(gradesIn('Lei Jun founded Xiaomi and drives an SU7')).toEqual(['sure']);
  });

  it('is likely for a code beside car words, in any language', () => {
    for (const text of ['the SU7 sedan', 'die Limousine SU7', '试驾SU7', 'седан SU7', 'SU7 세단', 'รถ SU7'])
      expect(gradesIn(text)).toEqual(['likely']);
  });

  it('is bare for a code that nothing near vouches for', () => {
    expect(gradesIn('see SU7 below')).toEqual(['bare']);
    expect(gradesIn('the Tesla sedan\n\nsee SU7 below')).toEqual(['bare']);
    expect(gradesIn('शाओमी(\n\n)SU-7')).toEqual([]);
  });

  it('is none at all where SU7 is an aircraft, unless Xiaomi is spoken of', () => {
    expect(gradesIn('the Sukhoi SU7 outran every car')).toEqual([]);
    expect(gradesIn('not the Sukhoi: the SU7 by Xiaomi')).toEqual(['sure']);
  });
});

describe('settling a document', () => {
  it('drops bare codes and keeps likely ones in a document that names no car', () => {
    expect(settle(findCandidates('see SU7'), false)).toEqual([]);
    expect(settle(findCandidates('the SU7 sedan'), false).map(({ grade }) => grade)).toEqual(['likely']);
  });

  it('makes every code sure once the document names the car, here or elsewhere', () => {
    expect(settle(findCandidates('see SU7'), true).map(({ grade }) => grade)).toEqual(['sure']);
    expect(findMentions('see SU7\n\nXiaomi Auto').map(({ grade }) => grade)).toEqual(['sure', 'sure']);
    expect(findMentions('see SU7', { documentNamesCar: true })).toHaveLength(1);
    expect(findMentions('see SU7', { title: 'Xiaomi YU7' })).toHaveLength(1);
    expect(findMentions('see SU7', { title: 'Xiaomi 15' })).toEqual([]);
  });
});

describe('the entity of a code', () => {
  it.each([
    ['Xiaomi SU7', 'su7'],
    ['Xiaomi SU7Max', 'su7-max'],
    ['Xiaomi SU7-Ultra', 'su7-ultra'],
    ['xiaomi su7 pro', 'su7-pro'],
    ['シャオミSU7ウルトラ', 'su7-ultra'],
    ['샤오미 SU7 울트라', 'su7-ultra'],
    ['小米YU7 GT', 'yu7-gt'],
    ['小米YU9', 'yu9'],
    ['小米昆仑', 'yu9'],
    ['Сяоми СУ-7', 'su7'],
    ['Сяоми СУ 7', 'su7'],
    ['Сяоми СУ\u00a07', 'su7'],
    ['شاومي إس يو 7', 'su7'],
  ])('is right for “%s”', (text, entityId) => {
    expect(findMentions(text)).toMatchObject([{ entityId, kind: 'model', start: 0, end: text.length }]);
  });

  it('is the edition its trim says, while the trim stays outside the mark', () => {
    const text = '小米SU7创始版';
    expect(findMentions(text)).toMatchObject([{ entityId: 'su7-founders', end: '小米SU7'.length }]);
  });

  it.each(['Сяоми СУ\u20297', 'Xiaomi SU\u20297', 'Xiaomi\u2029SU\u20297', 'شاومي إس يو\u20297'])(
    'is none where a block ends within it: %j',
    (text) => {
      expect(findCandidates(text)).toEqual([]);
    },
  );

  it('is not of an edition that the next block names', () => {
    expect(findMentions('Xiaomi SU7\u2029Founder’s Edition')).toMatchObject([{ entityId: 'su7' }]);
  });

  it('takes no word of the sentence for a variant', () => {
    expect(findMentions('Xiaomi SU7 pro evropský trh')).toMatchObject([{ entityId: 'su7', end: 10 }]);
    expect(findMentions('Xiaomi SU7 max. 265 km/h')).toMatchObject([{ entityId: 'su7', end: 10 }]);
  });
});

describe('a name that touches what is no running text', () => {
  it.each([
    ['1.小米SU7 2.小米YU7', 2],
    ['1.Xiaomi SU7 2.Xiaomi YU7', 2],
    ['It sold well.Xiaomi SU7 Ultra followed.', 1],
    ['www.example.com/Xiaomi SU7 Ultra', 1],
    ['www.example.com/Xiaomi-SU7-Ultra', 0],
  ])('leaves the code behind it a name of its own: %s', (text, names) => {
    expect(findMentions(text)).toHaveLength(names);
  });
});
