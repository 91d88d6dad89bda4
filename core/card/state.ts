import { graceMs, quietMs, switchMs, travelMs } from './timing';

/**
 * The card's life as a pure function: (state, event) → state. Times are ms on one monotonic clock that the
 * caller reads; `deadline` says when the caller must send the next `tick`. `M` identifies a mention.
 * The diagram stands at the top of `tests/unit/card/state.test.ts`.
 */
export type CardState<M> =
  | Idle
  | (Dwelling<M> & { phase: 'dwelling' })
  | (Shown<M> & { phase: 'open' })
  | (Shown<M> & { phase: 'leaving'; leftAt: number })
  | (Shown<M> & { phase: 'pinned' });

interface Clocked {
  /** When the page last scrolled, or the reader was last busy; `-Infinity` before that. */
  disturbedAt: number;
  /** When a `tick` is due; null where nothing is pending. */
  deadline: number | null;
}

export interface Idle extends Clocked {
  phase: 'idle';
}

interface Dwelling<M> extends Clocked {
  target: M;
}

interface Shown<M> extends Clocked {
  target: M;
  openedAt: number;
  /** What opened it: a resting pointer, a tap or click, or the keyboard. */
  by: 'rest' | 'press' | 'command';
  /** Another mention the pointer rests on while this card is open; null where it is on none. */
  next: M | null;
}

export type CardEvent<M> =
  /** The pointer really moved (a page that moves under a still pointer is no such event): the mention under it
   * (null: none), whether it is on the card, and whether it is at rest, that is below the rest speed.
   * `towards`: inside the triangle that leads to the card. */
  | { type: 'pointer'; now: number; over: M | null; onCard: boolean; resting: boolean; towards: boolean }
  | { type: 'tick'; now: number }
  | { type: 'scroll'; now: number }
  /** A key was typed, a button went down outside, a selection began: the reader is busy. */
  | { type: 'busy'; now: number }
  | { type: 'press'; now: number; target: M }
  | { type: 'command'; now: number; target: M }
  | { type: 'pin'; now: number }
  | { type: 'close'; now: number }
  /** The mention shown or waited for is no longer there, or has scrolled too far. */
  | { type: 'gone'; now: number };

export interface CardPolicy {
  /** ms at rest before a card opens. */
  dwell: number;
  /** False where cards open on a click or not at all. */
  hover: boolean;
}

export const idle: Idle = { phase: 'idle', disturbedAt: -Infinity, deadline: null };

export function reduce<M>(state: CardState<M>, event: CardEvent<M>, policy: CardPolicy): CardState<M> {
  switch (event.type) {
    case 'pointer':
      return pointer(state, event, policy);
    case 'tick':
      return tick(state, event.now, policy);
    case 'scroll':
      return state.phase === 'dwelling'
        ? rest({ ...state, disturbedAt: event.now })
        : { ...state, disturbedAt: event.now };
    case 'busy':
      return state.phase === 'pinned' ? state : rest({ ...state, disturbedAt: event.now });
    case 'press':
      return shown(state, event.target, event.now, 'pinned', 'press');
    case 'command':
      return shown(state, event.target, event.now, 'pinned', 'command');
    case 'pin':
      return state.phase === 'open' || state.phase === 'leaving'
        ? shown(state, state.target, state.openedAt, 'pinned', state.by)
        : state;
    case 'close':
    case 'gone':
      return rest(state);
  }
}

function pointer<M>(
  state: CardState<M>,
  event: Extract<CardEvent<M>, { type: 'pointer' }>,
  policy: CardPolicy,
): CardState<M> {
  const { now, over, onCard, resting, towards } = event;
  switch (state.phase) {
    case 'idle':
      // Coming to rest just after a scroll or a key may be the page's doing or an old movement's; moving is the reader's.
      return over !== null && policy.hover && (!resting || now - state.disturbedAt >= quietMs)
        ? { ...clocks(state), phase: 'dwelling', target: over, deadline: now + policy.dwell }
        : state;
    case 'dwelling':
      if (over === null || onCard) return rest(state);
      if (over !== state.target || !resting) {
        return { ...state, target: over, deadline: now + policy.dwell };
      }
      return state;
    case 'pinned':
      return state;
    case 'open':
    case 'leaving': {
      if (onCard || over === state.target) return { ...state, phase: 'open', next: null, deadline: null };
      if (over !== null && policy.hover && !towards) {
        const waiting = state.next === over && resting && state.deadline !== null;
        const since = { ...clocks(state), target: state.target, openedAt: state.openedAt, by: state.by };
        return { ...since, phase: 'open', next: over, deadline: waiting ? state.deadline : now + switchMs };
      }
      const leftAt = state.phase === 'leaving' ? state.leftAt : now;
      const grace = state.phase === 'leaving' && state.deadline !== null ? state.deadline : now + graceMs;
      const deadline = towards ? Math.min(now + graceMs, leftAt + travelMs) : grace;
      return { ...state, phase: 'leaving', leftAt, next: null, deadline };
    }
  }
}

function tick<M>(state: CardState<M>, now: number, policy: CardPolicy): CardState<M> {
  if (state.deadline === null || now < state.deadline) return state;
  switch (state.phase) {
    case 'dwelling':
      return policy.hover ? shown(state, state.target, now, 'open', 'rest') : rest(state);
    case 'open':
      return state.next === null
        ? { ...state, deadline: null }
        : shown(state, state.next, now, 'open', 'rest');
    case 'leaving':
      return rest(state);
    default:
      return state;
  }
}

function clocks<M>(state: CardState<M>): Clocked {
  return { disturbedAt: state.disturbedAt, deadline: null };
}

function rest<M>(state: CardState<M>): Idle {
  return { ...clocks(state), phase: 'idle' };
}

function shown<M>(
  state: CardState<M>,
  target: M,
  openedAt: number,
  phase: 'open' | 'pinned',
  by: Shown<M>['by'],
): CardState<M> {
  return { ...clocks(state), phase, target, openedAt, by, next: null };
}
