import type { Script } from '../text/scripts';
import type { MentionKind } from './mention';

/**
 * A stretch of the folded text, in its UTF-16 code units: from `at` up to `to`. What leaves the matcher has a `start` and
 * an `end` instead, in the text given, and is never taken for this.
 */
export interface Span {
  at: number;
  to: number;
}

/** The brand in a text. */
export interface Brand extends Span {
  script: Script;
}

/** What a text says around a brand: a mention without its grade. */
export interface Phrase extends Span {
  entityId: string;
  kind: MentionKind;
}

/** The entity that the unit's names and the noun phrases stand for. */
const UNIT_ID = 'xiaomi-auto';

/** A phrase that stands for the unit. */
export function unitPhrase(kind: MentionKind, start: number, end: number): Phrase {
  return { entityId: UNIT_ID, kind, at: start, to: end };
}
