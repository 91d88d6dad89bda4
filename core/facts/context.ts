import type { Statement, Topic } from './dataset';

/** What surrounds a mention, as plain strings. Empty strings where the page has none. */
export interface MentionContext {
  /** The sentence that holds the mention. */
  sentence: string;
  /** The sentence after it in the same paragraph, which may speak on of it ("It will …"); left out where none is. */
  next?: string;
  /** Its paragraph (the block's text), the sentence included. */
  paragraph: string;
  /** The nearest heading above it. */
  heading: string;
  /** The document's title. */
  title: string;
  /** BCP 47 tag of the text as the page declares it, or null where it declares none. */
  language: string | null;
  /** The article's publication day (YYYY-MM-DD) from the page's metadata, or null. */
  articleDate?: string | null;
}

/** The cue that decided for a statement, shown to the reader as the reason. */
export interface Reason {
  /**
   * `headline`: the context is about none of the topics, so the headline goal leads. `none`: it is about none of this
   * statement's topics, and it leads only where topics are left out: what is spoken of, or the headline goal itself.
   */
  kind: 'cue' | 'headline' | 'none';
  /** The topics the deciding cues speak of, strongest first; empty where none decided. */
  topics: Topic[];
  /** The words of the page that decided, as written there; null where none did. */
  cue: string | null;
  /** Where those words stand; null where none did. */
  where: 'sentence' | 'paragraph' | 'heading' | 'title' | null;
}

export interface RankedStatement {
  statement: Statement;
  /** How much the surroundings speak of it, less where lines above say the like. Not what the order goes by alone. */
  score: number;
  reason: Reason;
}
