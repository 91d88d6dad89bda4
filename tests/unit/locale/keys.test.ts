import { describe, expect, test } from 'vitest';
import { pageLocale as english } from '../../../assets/locales/en';
import { languageNames, loadPageLocale } from '../../../assets/locales/load';
import type { PageLocale } from '../../../core/locale/locale';
import { sourcesIn } from '../house/sources';

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every string by its path, such as `page.panel.tabs.goals`. */
function leaves(tree: Tree, path: readonly string[] = []): [path: string[], value: unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leaves(value, [...path, key]) : [[[...path, key], value] as [string[], unknown]],
  );
}

const said = ({ card, page }: PageLocale) => leaves({ card, page });
const paths = (locale: PageLocale) => said(locale).map(([path]) => path.join('.'));

/** Parameters that choose among words rather than being put into them. */
const choosing: Record<string, string> = { 'card.reported': 'goal', 'card.because': 'sentence' };

/** What a string says, with a figure for whatever it is given. */
function spoken(path: readonly string[], value: unknown): string[] {
  if (typeof value === 'function')
    return [String(value(choosing[path.join('.')] ?? '3', '3', '3', '3', '3'))];
  return [value]
    .flat()
    .flatMap((one) => (isTree(one) ? Object.values(one) : [one]))
    .map(String);
}

const others = Object.keys(languageNames).filter((tag) => tag !== 'en');

describe.each(others)('%s', (tag) => {
  test('says everything that English says, and nothing else', async () => {
    expect(paths(await loadPageLocale(tag))).toEqual(paths(english));
  });

  test('leaves nothing empty, unfilled or in typewriter marks', async () => {
    for (const [path, value] of said(await loadPageLocale(tag))) {
      for (const text of spoken(path, value)) {
        expect(text.trim(), path.join('.')).not.toBe('');
        expect(text, path.join('.')).not.toMatch(/undefined|NaN|\[object|['"#]/);
      }
    }
  });

  test('is sent as what it is', async () => {
    const locale = await loadPageLocale(tag);
    expect(locale.tag).toBe(tag);
    expect(locale.dir).toBe(/^(?:ar|he)/.test(tag) ? 'rtl' : 'ltr');
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale.formats)).toHaveLength(1);
  });
});

test('English has no unfilled or typewriter marks either', () => {
  const bad = said(english).filter(([path, value]) =>
    spoken(path, value).some((text) => /undefined|NaN|['"#]/.test(text)),
  );
  expect(bad.map(([path]) => path.join('.'))).toEqual([]);
});

describe('no string is unused', () => {
  const code = ['components', 'entrypoints']
    .flatMap(sourcesIn)
    .map(({ text }) => text)
    .join('\n');
  /** Looked up by a value of the domain rather than by name: `topics[topic]`, `choices[choice]`. */
  const byValue =
    /\.(?:topics|choices|names|milestoneTags|sections|verdicts|scopes)\.[^.]+$|\.(?:opening|delay|markStyle|markScope|theme|newSites)\./;
  const named = paths(english).filter((path) => !byValue.test(path));

  test.each(named)('%s', (path) => {
    const key = path.slice(path.lastIndexOf('.') + 1);
    expect(code).toMatch(new RegExp(`\\.${key}\\b|[{,]\\s*${key}(?:: \\w+)?\\s*[,}]`));
  });
});
