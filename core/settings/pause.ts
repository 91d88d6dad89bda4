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

/** Whether a pause holds at `now` (ms since the epoch) with the bundled dataset's version. */
export function isPaused(pause: Pause | null, now: number, datasetVersion: string): boolean {
  if (pause === null) return false;
  return pause.kind === 'until' ? now < pause.until : pause.version === datasetVersion;
}
