import type { PageLocale } from '../../core/locale/locale';
import type { Pause } from '../../core/settings/pause';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** An hour from `now` (ms since the epoch). */
export const forAnHour = (now: number): Pause => ({ kind: 'until', until: now + hourMs });

/** Until the reader's next midnight. */
export function untilTomorrow(now: number): Pause {
  const midnight = new Date(now);
  midnight.setHours(24, 0, 0, 0);
  return { kind: 'until', until: midnight.getTime() };
}

/** “Paused until 14:05”, in the reader's own time; with the day where that is not today. */
export function pauseSentence(pause: Pause, { formats, page }: PageLocale, now = Date.now()): string {
  if (pause.kind === 'facts') return page.panel.pause.pausedForFacts;
  const far = pause.until - now > dayMs;
  const time = new Intl.DateTimeFormat(formats, {
    ...(far && { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  });
  return page.panel.pause.pausedUntil(time.format(pause.until));
}
