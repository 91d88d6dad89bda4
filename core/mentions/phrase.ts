import type { Script } from '../text/scripts';
import type { MentionKind } from './mention';

/** The brand in a text: offsets in UTF-16 code units of the folded text. */
export interface Brand {
  start: number;
  end: number;
  script: Script;
}

/** What a text says around a brand: a mention without its grade. */
export interface Phrase {
  entityId: string;
  kind: MentionKind;
  start: number;
  end: number;
}

/** The entity that the unit's names and the noun phrases stand for. */
const UNIT_ID = 'xiaomi-auto';

/** A phrase that stands for the unit. */
export function unitPhrase(kind: MentionKind, start: number, end: number): Phrase {
  return { entityId: UNIT_ID, kind, start, end };
}
