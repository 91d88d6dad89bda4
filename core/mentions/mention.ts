/** What a written form names: the company unit, a car model, or a noun phrase with the brand in it. */
export type MentionKind = 'unit' | 'model' | 'generic';

/** `sure`: explicit. `likely`: a bare code beside car words. What is neither is no mention. */
export type Grade = 'sure' | 'likely';

/** A place in a text that names Xiaomi's car business. Offsets are UTF-16 code units of the text given. */
export interface Mention {
  /** `xiaomi-auto` for the unit and for noun phrases, else the model's id in `assets/dataset/entities.json`. */
  entityId: string;
  kind: MentionKind;
  grade: Grade;
  start: number;
  /** Exclusive. */
  end: number;
}

/**
 * A possible mention before the whole document is known. `bare` is a code such as SU7 with nothing beside it
 * that speaks of cars: it becomes a sure mention once the document names the car or the unit elsewhere, and
 * is nothing otherwise.
 */
export interface Candidate extends Omit<Mention, 'grade'> {
  grade: Grade | 'bare';
}
