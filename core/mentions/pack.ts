import type { Lexicon } from './lexicon';
import * as role from './roles';
import { LONGEST_ENDING, MARKS, SHORTEST_STEM } from './vocabulary';

/** Where each list of a lexicon's words may stand, and what its words can be. */
const ROLES: Record<Exclude<keyof Lexicon, 'script' | 'brand' | 'prefix'>, number> = {
  cars: role.CAR | role.CUE | role.PLACED,
  doubtfulCars: role.CAR | role.DOUBTFUL | role.PLACED,
  sureCars: role.SURE_CAR | role.CUE | role.PLACED,
  models: role.MODEL_WORD | role.PLACED,
  electric: role.ELECTRIC | role.MODIFIER | role.PLACED,
  modifiers: role.MODIFIER | role.PLACED,
  automotive: role.AUTOMOTIVE | role.CUE | role.PLACED,
  businesses: role.BUSINESS | role.PLACED,
  links: role.LINK,
  fillers: role.FILLER,
  genitives: role.GENITIVE,
  particles: role.PARTICLE,
  unitNames: role.UNIT_NAME,
  goods: role.GOODS,
  sureGoods: role.GOODS | role.SURE_GOODS,
  subjects: role.SUBJECT,
  purposes: role.PURPOSE,
  makers: role.MAKER | role.CUE,
  automatic: role.AUTOMATIC,
  clauseWords: role.CLAUSE,
  telltales: role.TELLTALE,
  cues: role.CUE,
  aircraft: role.SILENCE,
};

const PLACES = {
  first: role.AFTER_BRAND,
  last: role.BEFORE_LINK | role.BEFORE_BRAND,
  linked: role.AFTER_BRAND | role.BEFORE_LINK,
};

/** Code unit of the letter that says that a word shares nothing with the one before; how much it shares is added. */
const NOTHING_SHARED = 65;

/**
 * The words of lexicons in one script as the vocabulary reads them, half as long as they are written: words with
 * the same roles (in base 36) stand together in order, each as the number of letters it shares with the one before (A for none,
 * B for one; N and O before a stem) and its further letters: `|xAautoRmobil|yAsedan`. The prefixes
 * of the script come last.
 */
export function packWords(lexicons: readonly Lexicon[]): string {
  const roles = new Map<string, number>();
  for (const lexicon of lexicons) {
    const place = PLACES[lexicon.brand];
    for (const list in ROLES) {
      const own = ROLES[list as keyof typeof ROLES];
      const placed = own & role.PLACED ? (own & ~role.PLACED) | place : own;
      for (const word of (lexicon[list as keyof typeof ROLES] ?? '').split(' ').filter(Boolean))
        roles.set(word, (roles.get(word) ?? 0) | placed);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [word, own] of roles)
    if (!isSaidByStem(word, own, roles)) groups.set(own, [...(groups.get(own) ?? []), word]);
  const sorted = [...groups].sort(([a], [b]) => a - b);
  const packed = sorted.map(([own, words]) => `|${own.toString(36)}${shorten(words.sort())}`);
  return [...packed, ...lexicons.flatMap(({ prefix }) => prefix ?? [])].join('');
}

/** How much longer than another stem one may be that it makes needless: its own endings are shorter by as much. */
const NEARLY = 3;

/** Whether a word or stem needs no place of its own, since a stem it begins with says as much. */
function isSaidByStem(entry: string, own: number, roles: ReadonlyMap<string, number>): boolean {
  const isStem = entry.endsWith('*');
  const word = entry.replace('*', '');
  const shortest = Math.max(word.length - (isStem ? NEARLY : LONGEST_ENDING), SHORTEST_STEM);
  for (let length = isStem ? word.length - 1 : word.length; length >= shortest; length--) {
    const stem = roles.get(`${word.slice(0, length)}*`);
    if (stem !== undefined) return (stem & own) === own;
  }
  return false;
}

function shorten(entries: readonly string[]): string {
  let before = '';
  let short = '';
  for (const [word, isStem] of entries.map(
    (entry) => [entry.replace('*', ''), entry.endsWith('*')] as const,
  )) {
    let shared = 0;
    while (shared < MARKS - 1 && shared < before.length && before[shared] === word[shared]) shared++;
    short += String.fromCharCode(NOTHING_SHARED + shared + (isStem ? MARKS : 0)) + word.slice(shared);
    before = word;
  }
  return short;
}
