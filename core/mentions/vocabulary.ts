import { type Script, type Step, unitAt } from '../text/scripts';
import type { Span } from './phrase';
import { SCRIPT_NAMES, type ScriptName } from './script-names';

/** A word of a text, with the roles its script's vocabulary gives it (0: not known). */
export interface Word extends Span {
  roles: number;
}

/** How many letters may follow a stem, and how short a stem may be. */
export const LONGEST_ENDING = 6;
export const SHORTEST_STEM = 3;
/** Letters that say how much a packed word shares with the one before, from A on; from N on the same before a stem. */
export const MARKS = 13;
/** Forms remembered with their roles, and the longest of them: longer ones would keep a whole page's text alive. */
const MOST_SEEN = 1_000;
const LONGEST_SEEN = 12;

/** The words of all languages written in one script, with the roles they play. */
export interface Vocabulary {
  /** The roles of a word of a text, as itself and as an inflected form; 0 for a word that is not known. */
  rolesOf(text: string, start: number, end: number): number;
  /** The same for a word in small letters. */
  rolesOfWord(word: string): number;
  /** The longest word that begins, or with a step back ends, at an offset; null for none. */
  longestAt(text: string, offset: number, step: Step): Word | null;
}

/**
 * Unpacks words and stems, all at once: half a millisecond for a thousand, and letter by letter, as they are asked for,
 * would save nothing, for a first text asks for most letters. Closed over instead of a class, whose private names cost a third of its size.
 * @param packed as `packWords` gives it.
 */
export function vocabularyFrom(packed: string): Vocabulary {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  /** The words that begin with a code unit, or under its negative, end with it, the longest first; once asked for. */
  let byEnd: Map<number, string[]> | undefined;
  /** Whether a word or stem begins with three ASCII letters: most words need no look-up beyond this. */
  const beginnings = new Uint8Array(1 << 15);
  const seen = new Map<string, number>();
  const [entries = '', prefix] = packed.split(/(?=\^)(.*)/);

  let group = 0;
  let entry = '';
  for (const part of entries.match(/[A-Z|][^A-Z|]*/g) ?? []) {
    const code = part.charCodeAt(0) - 0x41;
    // The roles of those that follow.
    if (code >= 2 * MARKS) {
      group = Number.parseInt(part.slice(1), 36);
      continue;
    }
    entry = entry.slice(0, code % MARKS) + part.slice(1);
    beginnings[beginning(entry.charCodeAt(0), entry.charCodeAt(1), entry.charCodeAt(2))] = 1;
    (code < MARKS ? words : stems).set(entry, group);
  }

  function rolesOf(text: string, start: number, end: number): number {
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    if (end - start >= SHORTEST_STEM && (a | b | c) < 0x80 && !beginnings[beginning(a, b, c)]) return 0;
    const form = text.slice(start, end);
    let roles = seen.get(form);
    if (roles === undefined) {
      const word = form.toLowerCase().replace('’', "'");
      roles = rolesOfWord(word);
      if (!roles && prefix) roles = rolesOfWord(word.replace(new RegExp(prefix), ''));
      if (seen.size > MOST_SEEN) seen.clear();
      if (form.length <= LONGEST_SEEN) seen.set(form, roles);
    }
    return roles;
  }

  function rolesOfWord(word: string): number {
    const roles = words.get(word) ?? 0;
    const shortest = Math.max(word.length - LONGEST_ENDING, SHORTEST_STEM);
    for (let length = word.length; length >= shortest; length--) {
      const found = stems.get(word.slice(0, length));
      if (found !== undefined) return roles | found;
    }
    return roles;
  }

  function longestAt(text: string, offset: number, step: Step): Word | null {
    byEnd ??= listByEnd();
    for (const word of byEnd.get(unitAt(text, offset, step) * step) ?? []) {
      const start = step > 0 ? offset : offset - word.length;
      if (start >= 0 && text.startsWith(word, start))
        return { at: start, to: start + word.length, roles: words.get(word) ?? 0 };
    }
    return null;
  }

  function listByEnd(): Map<number, string[]> {
    const lists = new Map<number, string[]>();
    const add = (word: string, end: number): void => {
      const list = lists.get(end);
      if (list) list.push(word);
      else lists.set(end, [word]);
    };
    for (const word of [...words.keys()].sort((a, b) => b.length - a.length)) {
      add(word, word.charCodeAt(0));
      add(word, -word.charCodeAt(word.length - 1));
    }
    return lists;
  }

  return { rolesOf, rolesOfWord, longestAt };
}

/** Three ASCII letters of either case in fifteen bits. */
function beginning(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

const vocabularies: Vocabulary[] = [];
const nothing = vocabularyFrom('');
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
    const vocabulary = vocabularyFrom(packed);
    vocabularies[script] = vocabulary;
    return vocabulary;
  }
  if (name && !lacking.includes(name)) lacking.push(name);
  return nothing;
}
