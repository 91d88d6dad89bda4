import { describe, expect, test } from 'vitest';
import {
  citation,
  citationApa,
  citationBibtex,
  citationForms,
  citationMarkdown,
  citationText,
} from '../../../core/facts/citation';
import { sourceLink } from '../../../core/facts/source-link';
import { dataset } from '../dataset/dataset';
import { byId } from './facts';

function cited(id: string) {
  const statement = byId(id);
  const source = dataset.sources[statement.source];
  if (!source) throw new Error(`No source ${statement.source}`);
  return { statement, event: dataset.event, source };
}

const goal = cited('top-five-automaker');
const page = {
  sentence: 'Xiaomi Auto wants to be top three.',
  title: 'A page',
  url: 'https://news.example/a',
};

describe('a citation', () => {
  test.each([
    ['plain text', citationText],
    ['Markdown', citationMarkdown],
    ['APA', citationApa],
    ['BibTeX', citationBibtex],
  ])('as %s holds quote, speaker, event, its date and the source', (_name, cite) => {
    const text = cite(goal).replaceAll("'", '’');
    for (const part of [
      goal.statement.quote.replaceAll("'", '’'),
      'Lei Jun',
      'Xiaomi automotive technology conference',
      '28 December 2023',
      goal.source.outlet,
      goal.source.url,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('On the page');
    expect(cite(goal, page)).toContain(page.sentence);
  });

  test('comes in four forms, no two alike', () => {
    const forms = citationForms.map((form) => citation(form, goal, page));
    expect(new Set(forms).size).toBe(4);
    expect(forms.every((text) => text.includes(page.sentence))).toBe(true);
  });

  test('never puts commentary into the speaker’s mouth', () => {
    const text = citationText(cited('next-few-years-expectation'));
    expect(text).toContain('commentary');
    expect(text).not.toContain('Lei Jun');
  });

  test('as BibTeX escapes what LaTeX would read as its own', () => {
    const statement = { ...goal.statement, quote: '100 % & more_of #1 {x} ~ \\' };
    expect(citationBibtex({ ...goal, statement })).toContain(
      "``100 \\% \\& more\\_of \\#1 \\{x\\} \\textasciitilde{} \\textbackslash{}''",
    );
  });

  test('as Markdown cannot break out of its quotation or link', () => {
    const statement = { ...goal.statement, quote: '[a](b) *c* <d>' };
    expect(citationMarkdown({ ...goal, statement })).toContain('\\[a\\](b) \\*c\\* \\<d\\>');
  });
});

describe('a source link', () => {
  const source = { url: 'https://news.example/a', archived: false };

  test('opens at the quoted words', () => {
    expect(sourceLink(source, 'become one of the top-five, they say')).toBe(
      'https://news.example/a#:~:text=become%20one%20of%20the%20top%2Dfive%2C%20they%20say',
    );
  });

  test('names only the ends of a long quote', () => {
    expect(sourceLink(source, 'a b c d e f g h i j k l')).toBe(
      'https://news.example/a#:~:text=a%20b%20c%20d,i%20j%20k%20l',
    );
  });

  test('stays plain without a quote, for an archive’s copy and for a link to a place of its own', () => {
    expect(sourceLink(source)).toBe(source.url);
    expect(sourceLink({ ...source, archived: true }, 'words')).toBe(source.url);
    expect(sourceLink({ ...source, url: 'https://a.example/#x' }, 'words')).toBe('https://a.example/#x');
  });
});
