import { describe, expect, test } from 'vitest';
import { compareBy } from '../../../core/facts/compare-by';
import { cueSheets } from '../../../core/facts/cues/sheets';
import type { Topic } from '../../../core/facts/dataset';
import { rankStatements } from '../../../core/facts/rank';
import { settingsFrom } from '../../../core/settings/stored';
import { wantedStatements } from '../../../core/settings/topics';
import { alone, labelled, statements, unit } from './facts';

const without = (...out: Topic[]) =>
  wantedStatements(
    statements,
    settingsFrom(Object.fromEntries(out.map((topic) => [`set:topic-${topic}`, false]))),
  );
const ranked = (text: string, ...out: Topic[]) => rankStatements(alone(text), unit, without(...out));

const price = 'Xiaomi Auto keeps its prices low.';
const sentences = labelled<{ lang: string; topic: Topic; text: string }>('choosing');

describe('a topic that is left out', () => {
  test('is not chosen for a sentence about it, and comes back when it is wanted again', () => {
    expect(ranked(price)[0]).toMatchObject({
      statement: { id: 'cost-effective-positioning' },
      reason: { kind: 'cue', topics: ['price'] },
    });
    expect(ranked(price, 'price', 'marketing').map(({ statement }) => statement.id)).not.toContain(
      'cost-effective-positioning',
    );
    expect(ranked(price, 'price', 'marketing')[0]?.reason.kind).toBe('none');
    expect(ranked(price, 'marketing')[0]?.reason.topics).toEqual(['price']);
  });

  test('is no reason, in whatever language the sentence speaks of it', () => {
    for (const { lang, topic, text } of sentences.filter((_, place) => place % 5 === 0)) {
      const chosen = rankStatements(alone(text, lang), unit, without(topic));
      for (const { statement, reason } of chosen) {
        expect(statement.topics, text).not.toContain(topic);
        expect(reason.topics, text).not.toContain(topic);
      }
      expect(chosen[0]?.statement.attribution, text).toBe('stated');
    }
  });

  test('leaves the lead to what else the sentence speaks of', () => {
    const both = 'Xiaomi Auto keeps its prices low and takes on Porsche and Tesla.';
    expect(ranked(both, 'price', 'marketing')[0]).toMatchObject({
      statement: { id: 'rival-porsche-tesla' },
      reason: { kind: 'cue', topics: ['rivals'] },
    });
  });

  test('does not bring a statement to the front by a finer subject inside it', () => {
    const overseas = 'Xiaomi Auto will go overseas.';
    expect(ranked(overseas)[0]?.statement.id).toBe('global-brand');
    const [lead] = ranked(overseas, 'global');
    expect(lead).toMatchObject({ statement: { id: 'top-five-automaker' }, reason: { kind: 'none' } });
  });
});

describe('the headline goal', () => {
  test('still leads where nothing is spoken of, though another topic is left out', () => {
    const [lead] = ranked('Xiaomi Auto said so.', 'price');
    expect(lead).toMatchObject({ statement: { id: 'top-five-automaker' }, reason: { kind: 'headline' } });
  });

  test('is not said to lead where it is left out itself', () => {
    const [lead] = ranked('Xiaomi Auto said so.', 'rank', 'global');
    expect(lead?.statement.id).not.toBe('top-five-automaker');
    expect(lead?.statement.attribution).toBe('stated');
    expect(lead?.reason.kind).toBe('none');
  });
});

test('nothing is chosen otherwise where no topic is left out', () => {
  for (const { lang, text } of sentences.filter((_, place) => place % 7 === 0))
    expect(rankStatements(alone(text, lang), unit, without())).toEqual(
      rankStatements(alone(text, lang), unit, statements),
    );
});

test('a figure is set beside statements that remain, and no others', () => {
  const text = 'Xiaomi Auto aims to become a top three automaker in the world within 15 to 20 years.';
  const slots = (...out: Topic[]) =>
    compareBy(cueSheets, alone(text), { ...unit, text: 'Xiaomi Auto' }, without(...out), true)?.figures.map(
      ({ slot }) => slot,
    ) ?? null;
  expect(slots()).toEqual(['rank', 'horizon']);
  expect(slots('rank', 'global')).toEqual(['horizon']);
  expect(slots('rank', 'global', 'horizon')).toBeNull();
});
