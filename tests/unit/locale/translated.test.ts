import { describe, expect, test } from 'vitest';
import { pageLocale as english } from '../../../assets/locales/en';
import { languageTags } from '../../../assets/locales/languages';
import { loadPageLocale } from '../../../assets/locales/load';
import { findMentions } from '../../../core/mentions/find';
import { saidBy, saidIn, spoken } from './spoken';

const others = languageTags.filter((tag) => tag !== 'en');

/** Said alike in English and another language: names, examples, and words the languages share. */
const shared: Record<string, readonly string[] | 'all'> = {
  'page.productName': 'all',
  'page.panel.distance.xiaomi': 'all',
  'page.options.sites.placeholder': 'all',
  'page.options.dataset.version': ['de', 'fr'],
};
const words = new Map([
  ['design', ['de', 'fr', 'it', 'pt']],
  ['marketing', ['de', 'fr', 'es', 'it', 'pt']],
  ['source', ['fr']],
  ['options', ['fr']],
  ['pause', ['de', 'fr']],
  ['sites', ['fr', 'pt']],
  ['site', ['fr', 'es', 'it', 'pt', 'tr']],
  ['privacy', ['it']],
  ['sources', ['fr']],
  ['date', ['fr']],
]);

const alike = (path: string, text: string, tag: string): boolean => {
  const kept = shared[path];
  return (
    kept === 'all' || kept?.includes(tag) === true || words.get(text.toLowerCase())?.includes(tag) === true
  );
};

test.each(others)('%s leaves nothing in English', async (tag) => {
  const inEnglish = new Map(saidIn(english).map((said) => [said.path, spoken(said)]));
  const copies = (await saidBy(tag)).flatMap((said) =>
    spoken(said)
      .filter((text, at) => text === inEnglish.get(said.path)?.[at] && !alike(said.path, text, tag))
      .map((text) => `${said.path}: ${text}`),
  );
  expect(copies).toEqual([]);
});

const scripts: Record<string, RegExp> = {
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
};

test.each(Object.entries(scripts))('%s is written in its own script throughout', async (tag, script) => {
  const foreign = (await saidBy(tag)).flatMap((said) =>
    spoken(said)
      .filter((text) => /\p{L}/u.test(text) && !script.test(text) && !alike(said.path, text, tag))
      .map((text) => `${said.path}: ${text}`),
  );
  expect(foreign).toEqual([]);
});

/** Opening and closing marks of each language. */
const quotes: Record<string, string> = {
  en: '“”',
  'zh-CN': '“”',
  'zh-TW': '「」',
  ja: '「」',
  ko: '‘’',
  ru: '«»',
  de: '„“',
  fr: '«»',
  es: '«»',
  pt: '“”',
  it: '«»',
  tr: '“”',
  id: '“”',
  vi: '“”',
  ar: '«»',
  he: '””',
};

test.each(Object.entries(quotes))('%s quotes as it does', async (tag, marks) => {
  // The right single mark is an apostrophe too.
  const others = [...'“”„«»「」‘'].filter((mark) => !marks.includes(mark));
  const wrong = (await saidBy(tag)).filter((said) =>
    spoken(said).some((text) => others.some((mark) => text.includes(mark))),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const { card } = await loadPageLocale(tag);
  const inside = card.isSilenced('SU7').replaceAll(/[\u2068\u2069\u00a0]/g, '');
  expect(inside).toContain(`${marks[0]}SU7${marks[1]}`);
});

test('French sets its marks off with spaces that do not break', async () => {
  for (const said of await saidBy('fr'))
    for (const text of spoken(said)) expect(text, said.path).not.toMatch(/ [:;!?»]|« /);
});

describe.each(languageTags)('the examples in %s', (tag) => {
  test('hold names to practise on', async () => {
    const { welcome } = (await loadPageLocale(tag)).page;
    const found = findMentions(welcome.practice).map(({ kind }) => kind);
    expect(found).toEqual(['model', 'unit']);
  });

  test('show what marks look like', async () => {
    const { options } = (await loadPageLocale(tag)).page;
    const found = findMentions(options.previewText).map(({ kind }) => kind);
    expect(found).toEqual(['unit', 'model', 'model']);
  });
});
