import { fold } from '../text/fold';
import { NONE } from '../text/scripts';
import { addressesIn } from './addresses';
import { AnchorReader } from './anchor-reading';
import { phraseBefore } from './before-brand';
import { phraseBehind } from './behind-brand';
import { codeUpTo } from './codes';
import { CodeGrades } from './grades';
import type { Candidate, Grade, Mention } from './mention';
import { type Brand, type Phrase, UNIT_ID } from './phrase';
import { pastGap } from './words';

/** 雷军造车: the unit's name by its founder's. */
const FOUNDER = '雷';

/**
 * All that may be a mention in a text (one block of a page, its inline runs joined): sorted, disjoint, offsets in
 * UTF-16 code units of the text given. Codes that nothing near vouches for are graded `bare`.
 */
export function findCandidates(text: string): Candidate[] {
  const folded = fold(text);
  const anchors = new AnchorReader(folded.text);
  const grades = new CodeGrades(folded.text, anchors);
  const isAddress = addressesIn(folded.text);
  const candidates: Candidate[] = [];
  let done = 0;
  let last = -1;
  for (let anchor = anchors.next(); anchor; anchor = anchors.next()) {
    // Nothing stands between this anchor and the last one: no phrase can.
    const free = last >= 0 && pastGap(folded.text, anchor.start, -1) === last ? anchor.start : done;
    last = anchor.end;
    if (anchor.end <= done) continue;
    const candidate = candidateAt(folded.text, anchor, done, free, grades);
    if (!candidate || isAddress(candidate.start, candidate.end)) continue;
    done = candidate.end;
    candidate.start = folded.startOf(candidate.start);
    candidate.end = folded.endOf(candidate.end);
    candidates.push(candidate);
  }
  return candidates;
}

/** Decides what the whole document can: its codes count if it names the car or the unit surely, here or elsewhere. */
export function settle(candidates: readonly Candidate[], documentNamesCar: boolean): Mention[] {
  const isNamed = documentNamesCar || candidates.some(({ grade }) => grade === 'sure');
  const mentions: Mention[] = [];
  for (const candidate of candidates) {
    const grade = isNamed ? 'sure' : candidate.grade;
    if (grade !== 'bare') mentions.push(mentionOf(candidate, grade));
  }
  return mentions;
}

function mentionOf({ entityId, kind, start, end }: Phrase, grade: Grade): Mention {
  return { entityId, kind, grade, start, end };
}

/** `free`: from where on a phrase may stand before a brand. */
function candidateAt(
  text: string,
  anchor: Brand,
  done: number,
  free: number,
  grades: CodeGrades,
): Candidate | null {
  if (anchor.script !== NONE) {
    const phrase = brandPhrase(text, anchor, free);
    return phrase && mentionOf(phrase, 'sure');
  }
  const { start, end } = anchor;
  if (text.charAt(start) === FOUNDER) return { entityId: UNIT_ID, kind: 'unit', grade: 'sure', start, end };
  const code = codeUpTo(text, end);
  if (!code || code.start < done) return null;
  const grade = grades.gradeOf(code.start, code.end);
  return grade && { entityId: code.entityId, kind: 'model', grade, start: code.start, end: code.end };
}

/** Names win over noun phrases; of two noun phrases the one that begins first. */
function brandPhrase(text: string, brand: Brand, free: number): Phrase | null {
  const behind = phraseBehind(text, brand);
  if (behind && behind.kind !== 'generic') return behind;
  const before = free < brand.start ? phraseBefore(text, brand) : null;
  return before && before.start >= free ? before : behind;
}
