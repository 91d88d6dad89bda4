import { fold } from '../text/fold';
import { ARABIC, NONE, type Script, THAI } from '../text/scripts';
import { addressesIn } from './addresses';
import { anchorsOf } from './anchor-reading';
import { phraseBefore } from './before-brand';
import { phraseBehind } from './behind-brand';
import { codeFrom, codeUpTo } from './codes';
import { gradesIn } from './grades';
import type { Candidate, Mention } from './mention';
import { type Brand, type Phrase, unitPhrase } from './phrase';
import { forgetWords } from './words';

/** 雷军造车: the unit's name by its founder's. */
const FOUNDER = '雷';

/**
 * All that may be a mention in a text (one block of a page, its inline runs joined): sorted, disjoint, offsets in
 * UTF-16 code units of the text given. Codes that nothing near vouches for are graded `bare`.
 */
export function findCandidates(text: string): Candidate[] {
  forgetWords();
  const folded = fold(text);
  const anchors = anchorsOf(folded.text);
  const gradeOf = gradesIn(folded.text, anchors);
  const addressAt = addressesIn(folded.text);
  const candidates: Candidate[] = [];
  let done = 0;
  let addressEnd = 0;

  function add({ entityId, kind, at: start, to: end }: Phrase, grade: Candidate['grade']): void {
    done = end;
    // Spelled out: objects that are spread are ten times as dear.
    candidates.push({ entityId, kind, grade, start: folded.startOf(start), end: folded.endOf(end) });
  }

  for (const anchor of anchors) {
    if (anchor.to <= done || anchor.to <= addressEnd) continue;
    const phrase =
      anchor.script === NONE ? codeAt(folded.text, anchor, done) : brandPhrase(folded.text, anchor, done);
    if (!phrase) continue;
    addressEnd = addressAt(phrase.at, phrase.to);
    if (addressEnd) continue;
    const isSure = anchor.script !== NONE || phrase.kind === 'unit';
    const grade = isSure ? 'sure' : gradeOf(phrase.at, phrase.to);
    if (!grade) continue;
    add(phrase, grade);
    // 小米首款SUVYU7: no anchor stands at a code that touches letters.
    const glued = phrase.kind === 'generic' && codeFrom(folded.text, done);
    if (glued) add(glued, grade);
  }
  return candidates;
}

/**
 * Decides what the whole document can: its codes count if it names the car or the unit surely, here or elsewhere.
 * Where all are what they were taken for, which is most often so, it is the list given.
 */
export function settle(candidates: readonly Candidate[], documentNamesCar: boolean): readonly Mention[] {
  const isNamed = documentNamesCar || candidates.some(({ grade }) => grade === 'sure');
  const isSettled = ({ grade }: Candidate): boolean => grade === (isNamed ? 'sure' : 'likely');
  if (candidates.every(isSettled)) return candidates as readonly Mention[];
  return candidates.flatMap((candidate) => {
    if (isSettled(candidate)) return candidate as Mention;
    return isNamed ? { ...candidate, grade: 'sure' } : [];
  });
}

/** A name without the brand. */
function codeAt(text: string, { at: start, to: end }: Brand, done: number): Phrase | null {
  if (text.charAt(start) === FOUNDER) return unitPhrase('unit', start, end);
  const code = codeUpTo(text, end);
  return code && code.at >= done ? code : null;
}

/** Whether all languages that write the brand in a script put it first: 小米, シャオミ, 샤오미, शाओमी. */
function isFirst(script: Script): boolean {
  return script > ARABIC && script !== THAI;
}

/** `done`: where the last mention ends. Names win over noun phrases; of two noun phrases the one that begins first. */
function brandPhrase(text: string, brand: Brand, done: number): Phrase | null {
  const behind = phraseBehind(text, brand);
  if ((behind && behind.kind !== 'generic') || isFirst(brand.script)) return behind;
  const before = phraseBefore(text, brand);
  return before && before.at >= done ? before : behind;
}
