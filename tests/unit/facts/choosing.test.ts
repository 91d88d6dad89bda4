import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankStatements } from '../../../core/facts/rank';
import { alone, labelled, statements, unit } from './facts';

interface Labelled {
  lang: string;
  topic: string;
  text: string;
}

/** Ranking takes a millisecond; `FUZZ_EACH=100000 npm run fuzz` tries as many. */
const runs = Number(import.meta.env.FUZZ_EACH) || 30;

const sentences = labelled<Labelled>('choosing');
const lead = (text: string, language: string | null = 'en') =>
  rankStatements(alone(text, language), unit, statements)[0];

describe('the labelled sentences', () => {
  test('are at least 300, in every language and topic', () => {
    const pairs = new Set(sentences.map(({ lang, topic }) => `${lang} ${topic}`));
    expect(sentences.length).toBeGreaterThanOrEqual(300);
    expect(pairs.size).toBe(23 * 12);
  });

  test('lead with a statement on their topic, whatever language the page declares', () => {
    const share = (asked: Labelled[], language: (lang: string) => string | null) =>
      asked.filter(({ lang, topic, text }) =>
        lead(text, language(lang))?.statement.topics.some((found) => found === topic),
      ).length / asked.length;
    const some = sentences.filter((_, place) => place % 3 === 0);
    expect(share(sentences, (lang) => lang)).toBeGreaterThanOrEqual(0.97);
    expect(share(some, () => null)).toBeGreaterThanOrEqual(0.95);
    expect(share(some, () => 'en')).toBeGreaterThanOrEqual(0.93);
  });

  test('are led by something stated, never by the writer’s commentary', () => {
    const commentary = sentences.filter(
      ({ lang, text }) => lead(text, lang)?.statement.attribution === 'interpretation',
    );
    expect(commentary).toEqual([]);
  });

  test('name as the reason words that stand in the sentence and a topic of the statement', () => {
    for (const { lang, text } of sentences) {
      const chosen = lead(text, lang);
      expect(text).toContain(chosen?.reason.cue);
      expect(chosen?.statement.topics).toContain(chosen?.reason.topics[0]);
    }
  });

  test('name as the reason what decided: without it the statement has less for it', () => {
    for (const { lang, text } of sentences) {
      const chosen = lead(text, lang);
      if (!chosen?.reason.cue) continue;
      let silenced = text;
      let now = chosen;
      // Carmakers in a row are one cue: then the next of them takes over, until none is left.
      for (let makers = 0; makers < 6 && now.score === chosen.score && now.reason.cue; makers += 1) {
        silenced = silenced.replaceAll(now.reason.cue, (words) => '\u2026'.repeat(words.length));
        const without = rankStatements(alone(silenced, lang), unit, statements);
        now = without.find(({ statement }) => statement.id === chosen.statement.id) ?? now;
      }
      expect(now.score, `${text} without “${chosen.reason.cue}”`).toBeLessThan(chosen.score);
    }
  });
});

describe('choosing', () => {
  test('leads with the headline goal, and says so, where the sentence is about none of the topics', () => {
    const chosen = lead('Xiaomi Auto was mentioned on Tuesday.');
    expect(chosen?.statement.id).toBe('top-five-automaker');
    expect(chosen?.reason).toEqual({ kind: 'headline', topics: [], cue: null, where: null });
  });

  test('gives rank and years as the reason where a sentence speaks of both', () => {
    const chosen = lead(
      'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.',
    );
    expect(chosen?.statement.id).toBe('top-five-automaker');
    expect(chosen?.reason).toMatchObject({ topics: ['rank', 'horizon'], where: 'sentence' });
  });

  test('prefers the finer statement on a topic: self-driving before artificial intelligence', () => {
    expect(lead('The SU7 learns autonomous driving.')?.statement.id).toBe('truly-intelligent-car');
    expect(lead('The SU7 runs on artificial intelligence.')?.statement.id).toBe('ai-iot-big-data');
  });

  test('weighs what is negated less than what is not', () => {
    expect(lead('The SU7 is not about the price, but about the design.')?.statement.topics).toContain(
      'design',
    );
  });

  test('falls back on the paragraph, then the heading, then the title', () => {
    const sentence = 'The SU7 was shown.';
    const context = { ...alone(sentence), title: 'The design of a car', heading: 'Price war' };
    expect(rankStatements(context, unit, statements)[0]?.reason.where).toBe('heading');
    const told = { ...context, paragraph: `${sentence} Its safety was praised.` };
    expect(rankStatements(told, unit, statements)[0]?.reason).toMatchObject({
      topics: ['product'],
      where: 'paragraph',
      cue: 'safety',
    });
  });

  test('lets a sentence that is clear by itself decide before the louder figures of its paragraph', () => {
    const sentence = '小米SU7的设计也引来与保时捷的比较。';
    const context = {
      ...alone(sentence, 'zh'),
      paragraph: `雷军说，小米汽车要用十五到二十年的努力，成为全球前五的汽车厂商。${sentence}`,
    };
    const [chosen] = rankStatements(context, { ...unit, text: '小米SU7' }, statements);
    expect(chosen?.statement.id).toBe('rival-porsche-tesla');
    expect(chosen?.reason).toMatchObject({ cue: '保时捷', where: 'sentence' });
  });

  test('takes a list of carmakers for one cue, however long it is', () => {
    const chosen = lead(
      'The SU7 is more connected with the phone than a BMW, a Mercedes, a Tesla or a Porsche.',
    );
    expect(chosen?.statement.topics[0]).toBe('smart-space');
  });

  test('finds a word in Latin letters where a script without blanks runs on beside it', () => {
    expect(lead('YU7抢了Model Y的风头。', 'zh')?.reason.cue).toBe('Model Y');
    expect(lead('SU7はAIで走る。', 'ja')?.statement.id).toBe('ai-iot-big-data');
    expect(lead('The SU7 said so.', 'en')?.reason.kind).toBe('headline');
  });

  test('fills the lines the page leaves open with what tells most that is new', () => {
    const [first, second, third] = rankStatements(
      alone('The SU7 was mentioned on Tuesday.'),
      { ...unit, kind: 'model' },
      statements,
    );
    expect(first?.reason.kind).toBe('headline');
    const told = new Set([first, second, third].flatMap((one) => one?.statement.topics ?? []));
    expect(told.size).toBeGreaterThanOrEqual(7);
  });

  test('does not take the mention’s own words for a cue', () => {
    const mention = { ...unit, text: 'Xiaomi technology car' };
    expect(rankStatements(alone('A Xiaomi technology car.'), mention, statements)[0]?.reason.kind).toBe(
      'headline',
    );
  });

  test('reads a calendar year ahead as a time frame and a past one as nothing', () => {
    expect(lead('Xiaomi Auto and 2043.')?.statement.id).toBe('horizon-15-20-years');
    expect(lead('Xiaomi Auto and 2024.')?.reason.kind).toBe('headline');
  });

  test('shows another subject on each of the first lines where the sentence has several', () => {
    const [first, second] = rankStatements(
      alone('The SU7 drives autonomously, uses artificial intelligence and has a sleek design.'),
      unit,
      statements,
    );
    expect(first?.statement.topics[0]).not.toBe(second?.statement.topics[0]);
  });

  test('is the same whatever order the dataset has', () => {
    const texts = fc.constantFrom(...sentences.map(({ text }) => text));
    fc.assert(
      fc.property(
        texts,
        fc.shuffledSubarray(statements, { minLength: statements.length }),
        (text, shuffled) => {
          const ids = (order: typeof statements) =>
            rankStatements(alone(text), unit, order).map(({ statement }) => statement.id);
          expect(ids(shuffled)).toEqual(ids(statements));
        },
      ),
      { numRuns: runs },
    );
  });

  test('ranks every statement once, whatever the page holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (sentence, title) => {
        const ranked = rankStatements({ ...alone(sentence), title }, unit, statements);
        expect(new Set(ranked.map(({ statement }) => statement.id)).size).toBe(statements.length);
      }),
      { numRuns: runs },
    );
  });
});
