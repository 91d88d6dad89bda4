import { ARABIC, HEBREW, type Script, type Step, unitAt } from '../text/scripts';
import { SCRIPT_NAMES, type ScriptName } from './script-names';

/** A word of a text, with the roles its script's vocabulary gives it (0: not known). */
export interface Word {
  start: number;
  end: number;
  roles: number;
}

/** Prefixes that Arabic and Hebrew write onto the word: "and", "the", "in", "to". */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=..)/;
const HEBREW_PREFIX = /^ו?[שמלכב]?ה?(?=..)/;

/** How many letters may follow a stem, and how short a stem may be. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 3;
/** The letter that says that a packed word shares nothing with the one before; the last letter says the most. */
const NOTHING_SHARED = 'A';
const UNSHARED = 65;
const MOST_SHARED = 25;
/** Forms remembered with their roles, and the longest of them: longer ones would keep a whole page's text alive. */
const MOST_SEEN = 1_000;
const LONGEST_SEEN = 12;

/**
 * The words of all languages written in one script, with the roles they play. They are unpacked letter by letter,
 * as words that begin with one are asked for: all of them at once would be the longest task a first name brings.
 */
export class Vocabulary {
  readonly #packed: string;
  readonly #hasStems: boolean;
  /** The words unpacked so far by their first code unit, longest first. */
  readonly #ahead = new Map<number, string[]>();
  /** All words by their last code unit, longest first, once a text is read backwards. */
  #back: Map<number, string[]> | undefined;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Whether a word or stem begins with three ASCII letters: most words need no look-up beyond this. */
  readonly #beginnings = new Uint8Array(1 << 15);
  #seen = new Map<string, number>();

  readonly #prefix: RegExp | undefined;

  /**
   * @param packed as `packWords` gives it.
   * @param prefix what may be written onto a word of the script.
   */
  constructor(packed: string, prefix?: RegExp) {
    this.#packed = packed;
    this.#prefix = prefix;
    this.#hasStems = packed.includes('*');
  }

  /** Whether a word of three letters or more can be known, by its first three; true where they are not all ASCII. */
  mayKnow(text: string, start: number): boolean {
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    if ((a | b | c) >= 0x80) return true;
    this.#unpack(a | 0x20);
    return this.#beginnings[beginning(a, b, c)] === 1;
  }

  /** The roles of a word of a text, as itself and as an inflected form; 0 for a word that is not known. */
  rolesOf(text: string, start: number, end: number): number {
    if (end - start >= SHORTEST_STEM && !this.mayKnow(text, start)) return 0;
    const form = text.slice(start, end);
    let roles = this.#seen.get(form);
    if (roles === undefined) {
      const word = form.toLowerCase().replace('’', "'");
      roles = this.rolesOfWord(word);
      if (!roles && this.#prefix) roles = this.rolesOfWord(word.replace(this.#prefix, ''));
      if (this.#seen.size > MOST_SEEN) this.#seen.clear();
      if (form.length <= LONGEST_SEEN) this.#seen.set(form, roles);
    }
    return roles;
  }

  /** The same for a word in small letters. */
  rolesOfWord(word: string): number {
    this.#unpack(word.charCodeAt(0));
    const roles = this.#words.get(word) ?? 0;
    if (!this.#hasStems) return roles;
    const shortest = Math.max(word.length - LONGEST_ENDING, SHORTEST_STEM);
    for (let length = word.length; length >= shortest; length--) {
      const found = this.#stems.get(word.slice(0, length));
      if (found !== undefined) return roles | found;
    }
    return roles;
  }

  /** The longest word that begins, or with a step back ends, at an offset; null for none. */
  longestAt(text: string, offset: number, step: Step): Word | null {
    const unit = unitAt(text, offset, step);
    if (step < 0) this.#back ??= this.#readBackwards();
    const words = step > 0 ? this.#unpack(unit) : this.#back?.get(unit);
    for (const word of words ?? []) {
      const start = step > 0 ? offset : offset - word.length;
      if (text.startsWith(word, start) && start >= 0)
        return { start, end: start + word.length, roles: this.#words.get(word) ?? 0 };
    }
    return null;
  }

  /** Unpacks the words that begin with a code unit, longest first. */
  #unpack(first: number): string[] {
    const known = this.#ahead.get(first);
    if (known) return known;
    const words: string[] = [];
    // Words stand in order: those with one first letter stand together, and the first of them shares nothing.
    const mark = NOTHING_SHARED + String.fromCharCode(first);
    for (let at = this.#packed.indexOf(mark); at >= 0; at = this.#packed.indexOf(mark, at + 1)) {
      const roles = Number.parseInt(this.#packed.slice(this.#packed.lastIndexOf('|', at) + 1), 10);
      let word = '';
      for (let part = at; ; ) {
        const shared = this.#packed.charCodeAt(part) - UNSHARED;
        // Where a letter or group begins that is another's.
        if (!(shared >= 0 && shared <= MOST_SHARED) || (shared === 0 && part > at)) break;
        let end = part + 1;
        while (!isMark(this.#packed.charCodeAt(end))) end++;
        word = word.slice(0, shared) + this.#packed.slice(part + 1, end);
        words.push(this.#add(word, roles));
        part = end;
      }
    }
    this.#ahead.set(first, words.sort(byLength));
    return words;
  }

  /** Keeps a word or stem, and gives it back. */
  #add(entry: string, roles: number): string {
    const isStem = entry.endsWith('*');
    const word = isStem ? entry.slice(0, -1) : entry;
    (isStem ? this.#stems : this.#words).set(word, roles);
    this.#beginnings[beginning(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
    return word;
  }

  #readBackwards(): Map<number, string[]> {
    for (const [mark] of this.#packed.matchAll(/A./g)) this.#unpack(mark.charCodeAt(1));
    const byLast = new Map<number, string[]>();
    for (const word of [...this.#words.keys()].sort(byLength)) {
      const last = word.charCodeAt(word.length - 1);
      byLast.set(last, [...(byLast.get(last) ?? []), word]);
    }
    return byLast;
  }
}

const byLength = (a: string, b: string) => b.length - a.length;

/** Whether a code unit of packed words ends a word: a capital letter, the bar between groups, or the end of all. */
function isMark(unit: number): boolean {
  return (unit >= UNSHARED && unit <= UNSHARED + MOST_SHARED) || unit === 0x7c || Number.isNaN(unit);
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
    const prefix = script === ARABIC ? ARABIC_PREFIX : script === HEBREW ? HEBREW_PREFIX : undefined;
    const vocabulary = new Vocabulary(packed, prefix);
    vocabularies[script] = vocabulary;
    return vocabulary;
  }
  if (name && !lacking.includes(name)) lacking.push(name);
  return nothing;
}
