import { describe, expect, it } from 'vitest';
import entities from '../../../assets/dataset/entities.json';
import { findCandidates, findMentions } from '../../../core/mentions/find';
import { NAMES } from './fuzz';

/** Aliases that are words of their own ("Kunlun" is a mountain): they count behind the brand alone. */
const NEED_BRAND = new Set(['Kunlun', '昆仑']);

const ids = new Set(entities.map(({ id }) => id));
const aliases = entities.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const));

describe('the entities of the dataset', () => {
  it.each(aliases.filter(([alias]) => !NEED_BRAND.has(alias)))('are found by the alias “%s”', (alias, id) => {
    const [mention, ...rest] = findMentions(`(${alias})`, { documentNamesCar: true });
    expect(rest).toEqual([]);
    expect(mention).toMatchObject({ entityId: id, start: 1 });
  });

  it.each([...NEED_BRAND])('are not found by “%s” alone, but behind the brand', (alias) => {
    expect(findCandidates(`(${alias})`)).toEqual([]);
    expect(findMentions(`Xiaomi ${alias}`)).toHaveLength(1);
  });

  it('hold every id the matcher gives', () => {
    const forms = ['SU7', 'YU7', 'YU8', 'YU9'].flatMap((code) =>
      ['', ' Pro', ' Max', ' Ultra', ' GT', ' Plus'].map((variant) => `Xiaomi ${code}${variant}`),
    );
    const given = [...forms, ...NAMES.map(([name]) => name)].flatMap((form) => findMentions(form));
    for (const { entityId } of given) expect(ids).toContain(entityId);
  });
});
