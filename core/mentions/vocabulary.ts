import type { Script } from '../text/scripts';
import { type Lexicon, SCRIPTS } from './lexicon';
import { LEXICONS } from './lexicon/all';
import * as role from './roles';

/** Where each list of a lexicon's words may stand, and what its words can be. */
const ROLES: Record<Exclude<keyof Lexicon, 'script' | 'brand'>, number> = {
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
  unitNames: role.UNIT_NAME,
  goods: role.GOODS,
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

/** How many letters may follow a stem, and how short a stem may be. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;

/** The words of all languages written in one script, with the roles they play. */
export class Vocabulary {
  /** Length of the longest word, in UTF-16 code units. */
  longest = 1;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** First two code units of all words (ASCII in small letters), and the first and last ones. */
  readonly #beginnings = new Set<number>();
  readonly #firsts = new Set<number>();
  readonly #lasts = new Set<number>();

  constructor(script: Script) {
    for (const lexicon of LEXICONS) if (SCRIPTS[lexicon.script] === script) this.#learn(lexicon);
  }

  /** The roles of a word, as itself and as an inflected form; 0 for a word that is not known. */
  rolesOf(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    const isAscii = first < 0x80 && second < 0x80;
    if (isAscii && end - start > 1 && !this.#beginnings.has(beginning(first, second))) return 0;
    return this.rolesOfWord(text.slice(start, end).toLowerCase());
  }

  /** The same for a word in small letters. */
  rolesOfWord(word: string): number {
    const roles = this.#words.get(word) ?? 0;
    if (this.#stems.size === 0) return roles;
    const shortest = Math.max(word.length - LONGEST_ENDING, SHORTEST_STEM);
    for (let length = word.length; length >= shortest; length--) {
      const found = this.#stems.get(word.slice(0, length));
      if (found !== undefined) return roles | found;
    }
    return roles;
  }

  /** Length of the longest word that can begin with two code units: spares most look-ups. 0 if there is none. */
  longestFrom(first: number, second: number): number {
    if (!this.#firsts.has(first)) return 0;
    return this.#beginnings.has(beginning(first, second)) ? this.longest : 1;
  }

  /** Whether some word ends with a code unit. */
  endsWith(unit: number): boolean {
    return this.#lasts.has(unit);
  }

  #learn(lexicon: Lexicon): void {
    const place = PLACES[lexicon.brand];
    for (const [list, roles] of Object.entries(ROLES)) {
      const words = lexicon[list as keyof typeof ROLES];
      if (words) this.#add(words, roles & role.PLACED ? (roles & ~role.PLACED) | place : roles);
    }
  }

  #add(words: string, roles: number): void {
    for (const entry of words.split(' ')) {
      const isStem = entry.endsWith('*');
      const word = isStem ? entry.slice(0, -1) : entry;
      const table = isStem ? this.#stems : this.#words;
      table.set(word, (table.get(word) ?? 0) | roles);
      this.#beginnings.add(beginning(word.charCodeAt(0), word.charCodeAt(1)));
      this.#firsts.add(word.charCodeAt(0));
      this.#lasts.add(word.charCodeAt(word.length - 1));
      this.longest = Math.max(this.longest, word.length);
    }
  }
}

function beginning(first: number, second: number): number {
  return (smallLetter(first) << 16) | smallLetter(second);
}

function smallLetter(unit: number): number {
  return unit < 0x80 ? unit | 0x20 : unit;
}

const vocabularies: Vocabulary[] = [];

/** The vocabulary of a script, built when the script is first met. */
export function vocabularyOf(script: Script): Vocabulary {
  const known = vocabularies[script];
  if (known) return known;
  const vocabulary = new Vocabulary(script);
  vocabularies[script] = vocabulary;
  return vocabulary;
}
