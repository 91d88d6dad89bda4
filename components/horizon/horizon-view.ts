/** A stated span of years, and the day to look at it from. Days are YYYY-MM-DD. */
export interface HorizonView {
  announced: string;
  windowStart: string;
  windowEnd: string;
  yearsMin: number;
  yearsMax: number;
  /** Today, ms since the epoch. */
  now: number;
  /** The year that the page names; null or left out where it names none. */
  claimedYear?: number | null;
}
