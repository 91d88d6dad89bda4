/** A pause of everything, on every site. `facts`: until the dataset's version changes. */
export type Pause = { kind: 'until'; until: number } | { kind: 'facts'; version: string };

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
