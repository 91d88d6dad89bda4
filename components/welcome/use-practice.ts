import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { dwellMs, graceMs } from '../../core/card/timing';

export interface OpenCard {
  /** Which of the paragraph's mentions it is for. */
  at: number;
  pinned: boolean;
  /** Opened by the keys that step from mention to mention. */
  byKeys?: boolean;
}

/** Opens and closes the practice card as cards on pages do: at rest, with a grace, pinned by a press, closed by Esc. */
export function usePractice() {
  const [open, setOpen] = useState<OpenCard | null>(null);
  const timer = useRef(0);
  const later = (ms: number, act: () => void): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(act, ms);
  };
  const stay = (): void => clearTimeout(timer.current);
  const close = (): void => {
    stay();
    setOpen(null);
  };
  const leave = (): void => later(graceMs, () => setOpen((now) => (now?.pinned ? now : null)));
  useEffect(() => stay, []);
  /** To the name before or after; with none open to the last or the first. */
  const step = useCallback((by: 1 | -1, count: number, byKeys = false): void => {
    stay();
    setOpen((now) => {
      const from = now?.at ?? (by === 1 ? -1 : count);
      return { at: (from + by + count) % count, pinned: true, byKeys: byKeys || now?.byKeys === true };
    });
  }, []);
  return {
    open,
    close,
    stay,
    leave,
    step,
    press(at: number): void {
      stay();
      setOpen({ at, pinned: true });
    },
    rest(at: number): void {
      if (open?.pinned !== true) later(dwellMs.normal, () => setOpen({ at, pinned: false }));
    },
    pin: (): void => setOpen((now) => now && { ...now, pinned: !now.pinned }),
  };
}
