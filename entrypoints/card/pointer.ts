import { restDistance, restWindowMs } from '../../core/card/timing';

/** A pointer's real movement: where it is, and whether it is at rest. */
export interface PointerSample {
  x: number;
  y: number;
  target: EventTarget | undefined;
  resting: boolean;
}

/** A place on the screen, and when the pointer was seen there. */
export interface Seen {
  time: number;
  x: number;
  y: number;
}

/**
 * Reports the pointer once per frame, and once more when it has come to rest. Browsers also send moves when the
 * page moves under a still pointer; those are told by the place on the screen, and are no movement. `seen` is where it
 * was last seen; without it the first move tells only where it is.
 */
export function watchPointer(report: (sample: PointerSample) => void, seen: Seen | null): () => void {
  let frame = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let trail: Seen[] = seen === null ? [] : [seen];
  let latest: Omit<PointerSample, 'resting'> | null = null;

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const { screenX: x, screenY: y } = event;
    const now = performance.now();
    const before = trail.at(-1);
    if (before !== undefined && before.x === x && before.y === y) return;
    trail = [...recent(now), { time: now, x, y }];
    if (before === undefined) return;
    latest = { x: event.clientX, y: event.clientY, target: event.composedPath()[0] };
    if (frame === 0) frame = requestAnimationFrame(tell);
    clearTimeout(settle);
    settle = setTimeout(tell, restWindowMs);
  }

  function tell(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (latest !== null) report({ ...latest, resting: isResting() });
  }

  /** The places it has been at in the last moments; the first is where it was when they began. */
  function recent(now: number): Seen[] {
    return trail.filter((_, at) => now - (trail[at + 1]?.time ?? now) < restWindowMs);
  }

  function isResting(): boolean {
    const last = trail.at(-1);
    return recent(performance.now()).every(
      ({ x, y }) => last === undefined || Math.hypot(last.x - x, last.y - y) <= restDistance,
    );
  }

  addEventListener('pointermove', moved, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(settle);
    removeEventListener('pointermove', moved, { capture: true });
  };
}
