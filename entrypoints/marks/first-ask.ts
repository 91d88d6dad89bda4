import type { Mention } from '../../core/mentions/mention';
import type { CardAsk, LastPointer, Place } from '../../core/page/world';
import { shadowRootOf } from '../../platform/page/dom';
import { isInteractive } from '../../platform/page/interactive';

/** ms on a mention after which the card is sent for, so that it is there when the dwell ends. */
const askAfterMs = 100;

export interface FirstAsk {
  readonly pointer: LastPointer | null;
  stop(): void;
}

/**
 * Until a card is there: notices that the pointer stays on a mention, or that one is pressed, and sends for it
 * (with null where the pointer only rests). The card takes over from then on.
 */
export function watchForFirstAsk(
  mentionAt: (x: number, y: number, target: EventTarget | undefined) => Mention | null,
  send: (ask: CardAsk | null) => void,
): FirstAsk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Mention | null = null;
  let pointer: LastPointer | null = null;
  let screen: Place | null = null;
  const listening = new AbortController();
  const { signal } = listening;

  /** Called once in a frame at most: browsers gather the moves between two. */
  function moved(event: PointerEvent): void {
    // A finger that moves is a button that is down.
    if (event.buttons !== 0 || !event.isTrusted) return;
    // A page that appears or moves under a still pointer sends moves as well: only a new place on the screen is one,
    // and the first place is none.
    const before = screen;
    screen = { x: event.screenX, y: event.screenY };
    if (before === null || (before.x === screen.x && before.y === screen.y)) return;
    const { clientX: x, clientY: y, timeStamp } = event;
    const target = innermost(event);
    pointer = { x, y, target, movedAt: timeStamp, screen };
    const mention = mentionAt(x, y, target);
    if (mention === over) return;
    over = mention;
    clearTimeout(timer);
    if (mention !== null) timer = setTimeout(() => send(null), askAfterMs);
  }

  function pressed(event: MouseEvent): void {
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || isInteractive(event)) return;
    const mention = mentionAt(event.clientX, event.clientY, innermost(event));
    if (mention === null) return;
    const touch = (event as PointerEvent).pointerType !== 'mouse';
    send({ mention, by: 'press', at: { x: event.clientX, y: event.clientY }, touch, focus: false });
  }

  /** What was under the pointer no longer is; it counts again once it moves. */
  function scrolled(): void {
    clearTimeout(timer);
    over = null;
    pointer = null;
  }

  const early = { capture: true, signal };
  addEventListener('pointermove', moved, early);
  addEventListener('scroll', scrolled, early);
  addEventListener('click', pressed, { signal });
  return {
    get pointer() {
      return pointer;
    },
    stop() {
      clearTimeout(timer);
      listening.abort();
    },
  };
}

/** What an event happened to. The whole path is as long as the tree is deep: asked for only where it leads further. */
function innermost(event: Event): EventTarget | undefined {
  const { target } = event;
  return shadowRootOf(target as Node) ? event.composedPath()[0] : (target ?? undefined);
}
