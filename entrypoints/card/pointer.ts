import { restDistance, restWindowMs } from '../../core/card/timing';

/** A pointer's real movement: where it is, and whether it is at rest. */
export interface PointerSample {
  x: number;
  y: number;
  target: EventTarget | undefined;
  resting: boolean;
}

interface Seen {
  time: number;
  x: number;
  y: number;
}

/**
 * Reports the pointer once per frame, and once more when it has come to rest. Browsers also send moves when the
 * page moves under a still pointer; those are told by the place on the screen, and are no movement.
 */
export function watchPointer(report: (sample: PointerSample) => void): () => void {
  let frame = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let screen: { x: number; y: number } | null = null;
  let trail: Seen[] = [];
  let latest: Omit<PointerSample, 'resting'> | null = null;

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (screen !== null && screen.x === event.screenX && screen.y === event.screenY) return;
    screen = { x: event.screenX, y: event.screenY };
    const now = performance.now();
    trail = trail.filter(({ time }) => now - time <= restWindowMs);
    trail.push({ time: now, x: event.screenX, y: event.screenY });
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

  function isResting(): boolean {
    const now = performance.now();
    const recent = trail.filter(({ time }) => now - time <= restWindowMs);
    const [first] = recent;
    const last = recent.at(-1);
    return (
      first === undefined ||
      last === undefined ||
      Math.hypot(last.x - first.x, last.y - first.y) <= restDistance
    );
  }

  addEventListener('pointermove', moved, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(settle);
    removeEventListener('pointermove', moved, { capture: true });
  };
}
