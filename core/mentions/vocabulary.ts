import { type Script, type Step, unitAt } from '../text/scripts';
import { SCRIPT_NAMES, type ScriptName } from './script-names';

/** A word of a text, with the roles its script's vocabulary gives it (0: not known). */
export interface Word {
  start: number;
  end: number;
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

const byLength = (a: string, b: string) => b.length - a.length;

/**
 * Reads packed words letter by letter, as words that begin with one are asked for: all of them at once would be the
 * longest task a first name brings. Closed over instead of a class, whose private names cost a third of its size.
 * @param packed as `packWords` gives it.
 */
export function vocabularyFrom(packed: string): Vocabulary {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const prefix = /\^.*/.exec(packed)?.[0];
  /** The words unpacked so far by their first code unit, longest first. */
  const ahead = new Map<number, string[]>();
  /** All words by their last code unit, longest first, once a text is read backwards. */
  let back: Map<number, string[]> | undefined;
  /** Whether a word or stem begins with three ASCII letters: most words need no look-up beyond this. */
  const beginnings = new Uint8Array(1 << 15);
  const seen = new Map<string, number>();

  function rolesOf(text: string, start: number, end: number): number {
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    if (end - start >= SHORTEST_STEM && (a | b | c) < 0x80) {
      unpack(a | 0x20);
      if (!beginnings[beginning(a, b, c)]) return 0;
    }
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
    unpack(word.charCodeAt(0));
    const roles = words.get(word) ?? 0;
    const shortest = Math.max(word.length - LONGEST_ENDING, SHORTEST_STEM);
    for (let length = word.length; length >= shortest; length--) {
      const found = stems.get(word.slice(0, length));
      if (found !== undefined) return roles | found;
    }
    return roles;
  }

  function longestAt(text: string, offset: number, step: Step): Word | null {
    const unit = unitAt(text, offset, step);
    if (step < 0) back ??= readBackwards();
    for (const word of (step > 0 ? unpack(unit) : back?.get(unit)) ?? []) {
      const start = step > 0 ? offset : offset - word.length;
      if (start >= 0 && text.startsWith(word, start))
        return { start, end: start + word.length, roles: words.get(word) ?? 0 };
    }
    return null;
  }

  /** Unpacks the words that begin with a code unit, longest first. */
  function unpack(first: number): string[] {
    const known = ahead.get(first);
    if (known) return known;
    const found: string[] = [];
    // Words stand in order: those with one first letter stand together, and the first of them shares nothing.
    const letter = String.fromCharCode(first);
    for (const mark of ['A', 'N']) {
      for (let at = packed.indexOf(mark + letter); at >= 0; at = packed.indexOf(mark + letter, at + 1)) {
        const roles = Number.parseInt(packed.slice(packed.lastIndexOf('|', at) + 1), 36);
        const length = packed.slice(at + 1).search(/[AN|]|$/) + 1;
        let word = '';
        for (const [part] of packed.slice(at, at + length).matchAll(/[A-Z][^A-Z]*/g)) {
          const code = part.charCodeAt(0) - 0x41;
          word = word.slice(0, code % MARKS) + part.slice(1);
          (code < MARKS ? words : stems).set(word, roles);
          found.push(word);
          beginnings[beginning(first, word.charCodeAt(1), word.charCodeAt(2))] = 1;
        }
      }
    }
    ahead.set(first, found.sort(byLength));
    return found;
  }

  function readBackwards(): Map<number, string[]> {
    for (const [mark] of packed.matchAll(/[AN]./g)) unpack(mark.charCodeAt(1));
    const byLast = new Map<number, string[]>();
    for (const word of [...words.keys()].sort(byLength)) {
      const last = word.charCodeAt(word.length - 1);
      byLast.set(last, [...(byLast.get(last) ?? []), word]);
    }
    return byLast;
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
