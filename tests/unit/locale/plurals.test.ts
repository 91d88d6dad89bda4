import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../assets/locales/languages';
import { loadPageLocale } from '../../../assets/locales/load';
import { counting } from '../../../core/locale/format';
import { root } from '../house/sources';

/** The sets of forms given for a count in a language's files, each by the names of its categories. */
function formsIn(tag: string): string[][] {
  const folder = join(root, 'assets/locales', tag.toLowerCase());
  const code = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return [...code.matchAll(/\bcount\(\w+, \{([^}]*)\}/g)].map(([, forms = '']) =>
    [...forms.matchAll(/\b(zero|one|two|few|many|other): /g)].map(([, name = '']) => name).sort(),
  );
}

// English and simplified Chinese say their counts without naming categories.
const counted = languageTags.filter((tag) => formsIn(tag).length > 0);

test('all languages that tell counts apart are looked at', () => {
  expect(counted).toEqual(languageTags.filter((tag) => !['en', 'zh-CN', 'zh-TW'].includes(tag)));
});

test.each(counted)('%s has a form for each way it counts, and no other', async (tag) => {
  const { formats } = await loadPageLocale(tag);
  const categories = new Intl.PluralRules(formats).resolvedOptions().pluralCategories.toSorted();
  for (const forms of formsIn(tag)) expect(forms).toEqual(categories);
});

describe('counts read as a reader of the language would say them', () => {
  const examples = [
    [
      'ru',
      [1, 2, 5, 11, 21, 104],
      ['1 заявление', '2 заявления', '5 заявлений', '11 заявлений', '21 заявление', '104 заявления'],
    ],
    [
      'ar',
      [1, 2, 3, 10, 11, 36, 100],
      ['تصريح واحد', 'تصريحان', '3 تصريحات', '10 تصريحات', '11 تصريحًا', '36 تصريحًا', '100 تصريح'],
    ],
    ['he', [1, 2, 3, 20], ['אמירה אחת', 'שתי אמירות', '3 אמירות', '20 אמירות']],
    ['de', [1, 36], ['1 Aussage', '36 Aussagen']],
    ['fr', [0, 1, 2], ['0 déclaration', '1 déclaration', '2 déclarations']],
    ['ja', [1, 36], ['発言1件', '発言36件']],
    ['en', [0, 1, 2], ['0 statements', '1 statement', '2 statements']],
    ['zh-CN', [1, 36], ['1 条表述', '36 条表述']],
    ['zh-TW', [1, 36], ['1 條表述', '36 條表述']],
    ['ko', [1, 36], ['발언 1건', '발언 36건']],
    ['es', [0, 1, 2], ['0 declaraciones', '1 declaración', '2 declaraciones']],
    ['pt', [0, 1, 2], ['0 declaração', '1 declaração', '2 declarações']],
    ['it', [0, 1, 2], ['0 dichiarazioni', '1 dichiarazione', '2 dichiarazioni']],
    ['tr', [1, 36], ['1 beyan', '36 beyan']],
    ['id', [1, 36], ['1 pernyataan', '36 pernyataan']],
    ['vi', [1, 36], ['1 phát biểu', '36 phát biểu']],
  ] as const;

  test.each(examples)('%s', async (tag, counts, said) => {
    const { page } = await loadPageLocale(tag);
    expect(counts.map((count) => page.panel.statements(count))).toEqual(said);
  });

  test('no language is left out', () => {
    expect(examples.map(([tag]) => tag).toSorted()).toEqual(languageTags.toSorted());
  });

  test('two counts in one sentence are each in their own form', async () => {
    const { page } = await loadPageLocale('ru');
    expect(page.panel.mentionsIn(1, 1)).toBe('упоминание в 1 абзаце');
    expect(page.panel.mentionsIn(22, 5)).toBe('упоминания в 5 абзацах');
    expect(page.panel.mentionsIn(25, 21)).toBe('упоминаний в 21 абзаце');
  });
});

test('Arabic counts in the figures that stand on the pages and pictures beside it', () => {
  expect(counting('ar-u-nu-latn')(1234, { other: '#' })).toBe('1,234');
});
