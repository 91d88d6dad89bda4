import { expect, test } from 'vitest';
import { dataset, repeated } from './dataset';

const { entities } = dataset;

test('no written form is claimed by two entities, however it is spelt [I01]', () => {
  const folded = entities.flatMap(({ aliases }) =>
    [...new Set(aliases)].map((alias) => alias.normalize('NFKC').toLowerCase().replace(/\s+/g, '')),
  );
  expect(repeated(folded)).toEqual([]);
});

test('an entity goes by its own name', () => {
  for (const { id, name, nameZh, aliases } of entities) {
    expect(aliases, id).toContain(name);
    if (nameZh !== undefined) expect(aliases, id).toContain(nameZh);
  }
});

test('no written form is so short that it would be found everywhere [I01]', () => {
  expect(entities.flatMap(({ aliases }) => aliases.filter((alias) => [...alias].length < 2))).toEqual([]);
});

test('written forms are in Unicode’s composed form and without stray blanks [I01]', () => {
  for (const { id, aliases } of entities) {
    for (const alias of aliases) expect(alias.normalize('NFC').trim().replace(/\s+/g, ' '), id).toBe(alias);
  }
});

test('no word of a written form mixes letters of scripts that look alike [I01]', () => {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  const words = entities.flatMap(({ aliases }) => aliases).flatMap((alias) => alias.split(/[ -]/));
  const mixed = words.filter((word) => scripts.filter((script) => script.test(word)).length > 1);
  expect(mixed).toEqual([]);
});

test('the company unit is there once, and the brand alone is no written form of it', () => {
  const units = entities.filter(({ kind }) => kind === 'unit');
  expect(units.map(({ id }) => id)).toEqual(['xiaomi-auto']);
  const brand = ['xiaomi', '小米', 'сяоми', 'シャオミ', '샤오미'];
  expect(
    units.flatMap(({ aliases }) => aliases.filter((alias) => brand.includes(alias.toLowerCase()))),
  ).toEqual([]);
});
