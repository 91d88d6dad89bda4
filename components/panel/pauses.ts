import type { PageLocale } from '../../core/locale/locale';
import type { Pause } from '../../core/settings/pause';

const dayMs = 86_400_000;

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
