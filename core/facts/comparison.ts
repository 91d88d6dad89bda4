/** What a page may give a figure for. */
export type Slot = 'rank' | 'horizon' | 'rivals';

/**
 * `same`: the page's figure is the stated one, or lies within the stated window. `differs`: it is another.
 * `older`: the page is older than the statement. `not-comparable`: the same kind of figure about something
 * narrower or else (electric carmakers only, one country only).
 */
export type Verdict = 'same' | 'differs' | 'older' | 'not-comparable';

/** One figure of the page beside the stated one; both in their own words. */
export interface ComparedFigure {
  slot: Slot;
  verdict: Verdict;
  /** The page's words and where they stand in the sentence (UTF-16 code units, `end` exclusive). */
  here: { text: string; start: number; end: number };
  /** The statement that gives the figure, its words, and the day it was made (YYYY-MM-DD). */
  stated: { statementId: string; text: string; date: string };
  /** The rank that the page gives; null where it gives none. */
  claimedRank: number | null;
  /** The last calendar year the page's horizon reaches, reckoned from the statement's date; else null. */
  claimedYear: number | null;
  /** Why a rank is not comparable: among which carmakers the page counts; null elsewhere. */
  scope: 'electric-or-premium' | 'one-region' | null;
}

/** What the page's sentence says beside what is on record. */
export interface Comparison {
  /** Of the whole: the page's age first, then any difference, then what cannot be compared. */
  verdict: Verdict;
  /** The page's sentence that gives the figures: the mention's own, or the one after it that speaks on of it. */
  sentence: string;
  /** In the order rank, horizon, rivals; never empty. */
  figures: readonly ComparedFigure[];
  /** The page's own date, where it is known (YYYY-MM-DD). */
  articleDate: string | null;
  /** The year the horizon picture can show for the page; null where it gives none. */
  claimedYear: number | null;
}
