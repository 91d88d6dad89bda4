import type { StatedHorizon } from '../../core/facts/horizon';

/** A stated span of years, and the day to look at it from. */
export interface HorizonView extends StatedHorizon {
  /** Today, ms since the epoch. */
  now: number;
  /** The year that the page names; null or left out where it names none. */
  claimedYear?: number | null;
}
