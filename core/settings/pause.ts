/** A pause of everything, on every site. `facts`: until the dataset's version changes. */
export type Pause = { kind: 'until'; until: number } | { kind: 'facts'; version: string };

const hourMs = 3_600_000;

/** An hour from `now` (ms since the epoch). */
export const forAnHour = (now: number): Pause => ({ kind: 'until', until: now + hourMs });

/** Until the next midnight of the clock on the wall. */
export function untilTomorrow(now: number): Pause {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return { kind: 'until', until: midnight.getTime() };
}

/** Reads an untrusted stored pause; null where there is none or it makes no sense. */
export function parsePause(value: unknown): Pause | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, until, version } = value as Record<string, unknown>;
  if (kind === 'until' && typeof until === 'number' && Number.isFinite(until)) return { kind, until };
  if (kind === 'facts' && typeof version === 'string') return { kind, version };
  return null;
}

/**
 * Whether a stored pause holds at `now` (ms since the epoch) with the bundled dataset's version. Takes what is
 * stored as it is: nonsense is no pause.
 */
export function isPaused(stored: unknown, now: number, datasetVersion: string): boolean {
  const { until, version } = (stored ?? {}) as { until?: number; version?: unknown };
  // Whatever is no number compares as false.
  return now < (until as number) || version === datasetVersion;
}
