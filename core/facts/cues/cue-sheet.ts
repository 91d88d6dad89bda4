import type { Topic } from '../dataset';

/**
 * A finer subject inside a topic: its cues count for the topic and favour one statement of it.
 * `qualities`: looks, handling, comfort, safety · `driving`: cars that drive or assist by themselves ·
 * `research`: money and people put into technology · `overseas`: selling abroad · `climate`: pledges and
 * targets · `adoption`: electric cars spreading.
 */
export type Aspect = 'qualities' | 'driving' | 'research' | 'overseas' | 'climate' | 'adoption';

/** Words that tell what a figure in a sentence is: lists of the same form as the cues, without `#` and `~`. */
export interface ClaimWords {
  /** A goal is set or told: "aims", "will become". Without one of these no figure is taken for a claim. */
  aims?: string;
  /** Negation, condition, question, forecast, rumour, doubt: any of these in the sentence means silence. */
  unsure?: string;
  /** The figure is about something else: phones, a month's sales, orders, stores. Means silence. */
  elsewhere?: string;
  /** A rank among fewer than all carmakers: electric, premium, start-ups. Not comparable. */
  narrower?: string;
  /** A kind of car or a class of prices: a rank beside it is a model's among its like, not the company's. */
  segment?: string;
  /** Ten years: "decade", "decades". */
  decade?: string;
  /** What looks like a negation and is none: "not only". */
  notOnly?: string;
  /** How a sentence begins that speaks on of the company just named: "It will", "The company". */
  speaksOn?: string;
  /**
   * Words that may stand before the company's name without anybody else having the word: Lei Jun and his titles,
   * verbs of saying, times, places. Any other word there may be somebody whose opinion it is, and means silence.
   */
  leads?: string;
  /** Nouns for carmakers: a rank beside a car's name is the company's only where one of them says so. */
  company?: string;
  /** Words that doubt by themselves but only tell behind `told`: "it said that it would". */
  unsureUntold?: string;
  told?: string;
}

/**
 * The cues of one language: words that tie a sentence to a topic. One string per subject, cues parted by
 * commas, in lower case, written as a reader of the language would write them:
 *
 * - `word*` takes any ending (`rival*`: rivals, rivalling). Without the star the word must end there.
 * - `#` stands for a number or a range, in digits or words (`top #`: top 5, top five).
 * - `~word` is a slight cue: it counts half.
 *
 * Case, accents, full-width forms and typographic signs need no forms of their own, and a Latin stem that
 * `international.ts` holds need not be repeated.
 */
export interface CueSheet {
  /** Primary language subtag (BCP 47); null for what all languages share. */
  language: string | null;
  /** The Unicode script it is written in: read only where that script occurs; null is always read. */
  script: string | null;
  /**
   * Where a cue may begin and end. `word`: at the edges of a word. `start`: at a word's beginning, any ending
   * (languages that join endings to nearly every word). `free`: anywhere (scripts without spaces).
   */
  edges: 'word' | 'start' | 'free';
  /**
   * Carmakers' names, listed like cues under the maker they stand for; `others` are slight. They are cues for
   * rivals, and however many of them a text lists, they say one thing once.
   */
  names?: Readonly<Record<string, string>>;
  /** Letters that this language writes onto the front of words ("and", "the", "to"); cues may follow them. */
  proclitics?: string;
  /** Words that negate what follows them closely. */
  not?: string;
  /** Words that negate what stands closely before them. */
  notAfter?: string;
  /** What makes the number behind it a date, not a figure, in plain form: "tháng 12 năm 2023", where năm is a year and years. */
  month?: string;
  /** Number words that `#` reads beside digits and Han numerals; how they are written: `NumberWords`. */
  numbers?: string;
  /** What comparing reads besides the cues. */
  claims?: ClaimWords;
  cues: Partial<Record<Topic | Aspect, string>>;
}
