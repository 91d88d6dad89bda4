import { findNumbers } from '../text/numbers';
import { type CueHit, isTargetYear } from './cue-hits';
import { type CueSpan, spansOf } from './cue-spans';
import type { CueSheet } from './cues/cue-sheet';
import { parseSheet } from './cues/parse';

/** A stretch of a plain text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export interface RankClaim extends Span {
  rank: number;
}

/** A span of years, or a calendar year. */
export interface HorizonClaim extends Span {
  years: { min: number; max: number } | null;
  year: number | null;
}

export interface RivalsClaim extends Span {
  named: readonly string[];
  /** Another carmaker is named too. */
  others: boolean;
}

/** A figure cue that is only slight ("第3", a bare ordinal) says nothing of a rank among carmakers. */
const clear = (hit: CueHit) => hit.number !== null && hit.weight > 1;

/** The stretch from the first of some spans to the last. */
const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The rank among carmakers that the cues give; null where there is none, or more than one. */
export function rankClaim(hits: readonly CueHit[]): RankClaim | null {
  const ranks = hits.filter((hit) => hit.subject === 'rank' && clear(hit));
  const [found] = ranks.sort((one, other) => one.end - one.start - (other.end - other.start));
  const rank = found?.number?.min;
  if (!found || rank === undefined || found.number?.max !== rank) return null;
  if (ranks.some(({ number }) => number?.min !== rank)) return null;
  return { rank, ...around(ranks) };
}

/** "a decade", "two decades" as spans of ten years each. */
function decades(text: string, sheet: CueSheet): HorizonClaim[] {
  const parsed = parseSheet(sheet);
  const numbers = findNumbers(text, parsed.numbers);
  return (parsed.claims.decade ?? [])
    .flatMap((word) => spansOf(text, word, sheet, []))
    .map(({ start, end }: CueSpan) => {
      const number = numbers.find(
        (found) => /^\s*$/.test(text.slice(found.end, start)) && found.end <= start,
      );
      const { min, max } = number ?? { min: 1, max: 1 };
      return { start: number?.start ?? start, end, years: { min: min * 10, max: max * 10 }, year: null };
    });
}

/** The time frame that the cues give; null where there is none, or more than one. */
export function horizonClaim(
  text: string,
  hits: readonly CueHit[],
  sheets: readonly CueSheet[],
): HorizonClaim | null {
  const told = hits.flatMap(({ subject, number, start, end }): HorizonClaim[] => {
    if (subject !== 'horizon' || !number) return [];
    const { min, max } = number;
    if (isTargetYear(min)) return min === max ? [{ start, end, years: null, year: min }] : [];
    return [{ start, end, years: { min, max }, year: null }];
  });
  const claims = [...told, ...sheets.flatMap((sheet) => decades(text, sheet))];
  const [first] = claims.sort((one, other) => other.end - other.start - (one.end - one.start));
  const key = (claim?: HorizonClaim) => JSON.stringify([claim?.year, claim?.years]);
  return first && claims.every((claim) => key(claim) === key(first)) ? first : null;
}

/** The carmakers that the cues name besides Xiaomi; null where they name none. */
export function namedMakers(hits: readonly CueHit[]): RivalsClaim | null {
  const spans = hits.filter(({ maker }) => maker !== null);
  if (spans.length === 0) return null;
  const named = new Set(spans.map(({ maker }) => maker ?? ''));
  const others = named.delete('others');
  return {
    named: [...named],
    others,
    ...around(spans),
  };
}
