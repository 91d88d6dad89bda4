import type { Script, Step } from '../text/scripts';
import { SCRIPT_NAMES, type ScriptName } from './script-names';

/** How many letters may follow a stem, and how short a stem may be. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
/** The letter that says that a packed word shares nothing with the one before. */
const NOTHING_SHARED = 65;
/** Forms remembered with their roles, and the longest of them: longer ones would keep a whole page's text alive. */
const MOST_SEEN = 1_000;
const LONGEST_SEEN = 12;

/** The words of all languages written in one script, with the roles they play. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Whether a word or stem begins with three ASCII letters: most words need no look-up beyond this. */
  readonly #beginnings = new Uint8Array(1 << 15);
  /** Length of the longest word with a first code unit, and of the longest with a last one, under its negative. */
  readonly #longest = new Map<number, number>();
  #seen = new Map<string, number>();

  /** `packed`: as `packWords` gives it. */
  constructor(packed: string) {
    for (const group of packed.split('|')) {
      const roles = Number.parseInt(group, 10);
      let word = '';
      for (const [part] of group.matchAll(/[A-Z][^A-Z]+/g)) {
        word = word.slice(0, part.charCodeAt(0) - NOTHING_SHARED) + part.slice(1);
        this.#add(word, roles);
      }
    }
  }

  /** The roles of a word of a text, as itself and as an inflected form; 0 for a word that is not known. */
  rolesOf(text: string, start: number, end: number): number {
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    if (end - start >= SHORTEST_STEM && (a | b | c) < 0x80 && !this.#beginnings[beginning(a, b, c)]) return 0;
    const form = text.slice(start, end);
    let roles = this.#seen.get(form);
    if (roles === undefined) {
      roles = this.rolesOfWord(form.toLowerCase().replace('’', "'"));
      if (this.#seen.size > MOST_SEEN) this.#seen.clear();
      if (form.length <= LONGEST_SEEN) this.#seen.set(form, roles);
    }
    return roles;
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

  /** The length of the longest word that can begin, or with a step back end, with a code unit; 0 for none. */
  longestFrom(unit: number, step: Step): number {
    return this.#longest.get(unit * step) ?? 0;
  }

  #add(entry: string, roles: number): void {
    const word = entry.replace('*', '');
    (word === entry ? this.#words : this.#stems).set(word, roles);
    const first = word.charCodeAt(0);
    this.#beginnings[beginning(first, word.charCodeAt(1), word.charCodeAt(2))] = 1;
    for (const end of [first, -word.charCodeAt(word.length - 1)])
      this.#longest.set(end, Math.max(this.longestFrom(end, 1), word.length));
  }
}

/** Three ASCII letters of either case in fifteen bits. */
function beginning(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

const vocabularies: Vocabulary[] = [];
const nothing = new Vocabulary('');
let supply: (script: ScriptName) => string | undefined = () => undefined;
let lacking: ScriptName[] = [];

/** Says where the packed words of a script come from; undefined while they are not there yet. */
export function supplyWords(from: typeof supply): void {
  supply = from;
}

/**
 * The scripts whose words were asked for since this was last called and were not there. What was found meanwhile
 * was found without them, and must be looked at again once they are.
 */
export function takeLacking(): ScriptName[] {
  const taken = lacking;
  lacking = [];
  return taken;
}

/** The vocabulary of a script, built when the script is first met. */
export function vocabularyOf(script: Script): Vocabulary {
  const known = vocabularies[script];
  if (known) return known;
  const name = SCRIPT_NAMES[script];
  const packed = name && supply(name);
  if (packed !== undefined) {
    const vocabulary = new Vocabulary(packed);
    vocabularies[script] = vocabulary;
    return vocabulary;
  }
  if (name && !lacking.includes(name)) lacking.push(name);
  return nothing;
}
