import { isUnspaced, type Script } from '../text/scripts';
import { SCRIPT_NAMES, type ScriptName } from './script-names';

/** How many letters may follow a stem, and how short a stem may be. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
/** The letter that says that a packed word shares nothing with the one before. */
const NOTHING_SHARED = 65;
const WORD = 1;
const STEM = 2;

/** The words of all languages written in one script, with the roles they play. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Whether a word (1) or a stem (2) begins with three ASCII letters: most words need no look-up beyond this. */
  readonly #beginnings = new Uint8Array(1 << 15);
  /** For scripts without spaces: first two and last code units of the words, and the length of the longest. */
  readonly #pairs = new Set<number>();
  readonly #lasts = new Set<number>();
  #longest = 1;

  /** `packed`: as `packWords` gives it. */
  constructor(packed: string, hasSpaces: boolean) {
    for (const group of packed.split('|')) {
      const roles = Number.parseInt(group, 10);
      let word = '';
      for (const [, shared = '', rest = ''] of group.matchAll(/([A-Z])([^A-Z]*)/g)) {
        word = word.slice(0, shared.charCodeAt(0) - NOTHING_SHARED) + rest;
        this.#add(word, roles);
      }
    }
    if (!hasSpaces) for (const word of this.#words.keys()) this.#learnEdges(word);
  }

  /** The roles of a word of a text, as itself and as an inflected form; 0 for a word that is not known. */
  rolesOf(text: string, start: number, end: number): number {
    let beginnings = WORD | STEM;
    if (end - start >= SHORTEST_STEM) {
      const a = text.charCodeAt(start);
      const b = text.charCodeAt(start + 1);
      const c = text.charCodeAt(start + 2);
      if ((a | b | c) < 0x80) beginnings = this.#beginnings[beginning(a, b, c)] ?? 0;
    }
    return beginnings && this.rolesOfWord(text.slice(start, end).toLowerCase(), (beginnings & STEM) > 0);
  }

  /** The same for a word in small letters, which may be the form of a stem or not. */
  rolesOfWord(word: string, mayInflect = true): number {
    const roles = this.#words.get(word) ?? 0;
    if (!mayInflect || this.#stems.size === 0) return roles;
    const shortest = Math.max(word.length - LONGEST_ENDING, SHORTEST_STEM);
    for (let length = word.length; length >= shortest; length--) {
      const found = this.#stems.get(word.slice(0, length));
      if (found !== undefined) return roles | found;
    }
    return roles;
  }

  /** In a script without spaces: the length of the longest word that can begin with two code units, or 0. */
  longestFrom(first: number, second: number): number {
    if (this.#pairs.has(pair(first, second))) return this.#longest;
    return this.#pairs.has(first) ? 1 : 0;
  }

  /** In a script without spaces: the length of the longest word that can end with a code unit, or 0. */
  longestUpTo(last: number): number {
    return this.#lasts.has(last) ? this.#longest : 0;
  }

  #add(entry: string, roles: number): void {
    const isStem = entry.endsWith('*');
    const word = isStem ? entry.slice(0, -1) : entry;
    (isStem ? this.#stems : this.#words).set(word, roles);
    const at = beginning(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    this.#beginnings[at] = (this.#beginnings[at] ?? 0) | (isStem ? STEM : WORD);
  }

  #learnEdges(word: string): void {
    const first = word.charCodeAt(0);
    this.#pairs.add(word.length > 1 ? pair(first, word.charCodeAt(1)) : first);
    this.#lasts.add(word.charCodeAt(word.length - 1));
    this.#longest = Math.max(this.#longest, word.length);
  }
}

/** Three ASCII letters of either case in fifteen bits. */
function beginning(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

function pair(first: number, second: number): number {
  return (first << 16) | second;
}

const vocabularies: Vocabulary[] = [];
const nothing = new Vocabulary('', true);
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
    const vocabulary = new Vocabulary(packed, !isUnspaced(script));
    vocabularies[script] = vocabulary;
    return vocabulary;
  }
  if (name && !lacking.includes(name)) lacking.push(name);
  return nothing;
}
