import { describe, expect, test } from 'vitest';
import event from '../../../assets/dataset/event.json';
import { pageLocale as english } from '../../../assets/locales/en';
import { languageTags } from '../../../assets/locales/languages';
import { loadPageLocale } from '../../../assets/locales/load';
import { sourcesIn } from '../house/sources';
import { given, saidBy, saidIn, spoken } from './spoken';

const named = saidIn(english).map(({ path }) => path);
const unfilled = /undefined|NaN|\[object|['"#]|__MSG_/;

/** Which parameters a string puts into its words. */
const placeholders = (texts: readonly string[]) =>
  given.filter((figure) => texts.some((text) => text.includes(figure)));
const placeholdersOf = new Map(saidIn(english).map((said) => [said.path, placeholders(spoken(said))]));

describe.each(languageTags.filter((tag) => tag !== 'en'))('%s', (tag) => {
  test('says everything that English says, in its order, and nothing else', async () => {
    expect((await saidBy(tag)).map(({ path }) => path)).toEqual(named);
  });

  test('puts in what English puts in', async () => {
    for (const said of await saidBy(tag))
      expect(placeholders(spoken(said)), said.path).toEqual(placeholdersOf.get(said.path));
  });

  test('lists as much as English lists', async () => {
    for (const said of await saidBy(tag)) {
      const same = saidIn(english).find(({ path }) => path === said.path);
      expect(spoken(said).length, said.path).toBe(same && spoken(same).length);
    }
  });

  test('leaves nothing empty, unfilled or in typewriter marks', async () => {
    for (const said of await saidBy(tag)) {
      for (const text of spoken(said)) {
        expect(text.trim(), said.path).not.toBe('');
        expect(text, said.path).not.toMatch(unfilled);
      }
    }
  });

  test('is sent as what it is', async () => {
    const locale = await loadPageLocale(tag);
    expect(locale.tag).toBe(tag);
    expect(locale.dir).toBe(/^(?:ar|he)/.test(tag) ? 'rtl' : 'ltr');
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.formats)).toHaveLength(1);
  });

  test('has names of its own for nothing but the dataset’s names', async () => {
    const { card } = await loadPageLocale(tag);
    const known = [event.speaker.name, event.name, event.city];
    expect(Object.keys(card.names).filter((name) => !known.includes(name))).toEqual([]);
  });
});

test('English has nothing unfilled or in typewriter marks either', () => {
  const bad = saidIn(english).filter((said) => spoken(said).some((text) => unfilled.test(text)));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

describe('no string is unused', () => {
  const code = ['components', 'entrypoints']
    .flatMap(sourcesIn)
    .map(({ text }) => text)
    .join('\n');
  /** Looked up by a value of the domain rather than by name: `topics[topic]`, `choices[choice]`. */
  const byValue =
    /\.(?:topics|choices|names|milestoneTags|sections|refusals|verdicts|scopes)\.[^.]+$|\.(?:opening|delay|markStyle|markScope|theme|newSites)\./;

  test.each(named.filter((path) => !byValue.test(path)))('%s', (path) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    expect(code).toMatch(new RegExp(`\\.${key}\\b|[{,]\\s*${key}(?:: \\w+)?\\s*[,}]`));
  });
});
