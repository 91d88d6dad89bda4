import { isInteractive } from '../../platform/page/interactive';

/** What the page and its reader do that matters to a card. Only what the browser vouches for is reported. */
export interface PageReactions {
  /** A press that no link, button or page script has a claim to. */
  pressed(event: MouseEvent): void;
  /** A button or finger went down, anywhere but on the card. */
  wentDown(event: PointerEvent): void;
  /** A key, with whether it was pressed inside the card. */
  key(event: KeyboardEvent, inside: boolean): void;
  /** Something scrolled, or the window changed its size. */
  moved(): void;
  left(): void;
}

const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

/** Listens until the signal aborts. `host` is the open card's host, or null. */
export function listenToPage(
  host: () => Element | null,
  reactions: PageReactions,
  signal: AbortSignal,
): void {
  const early = { capture: true, signal };

  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && !event.defaultPrevented && event.button === 0 && !isInteractive(event)) {
        reactions.pressed(event);
      }
    },
    { signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== host()) reactions.wentDown(event);
    },
    early,
  );
  for (const type of keyEvents) {
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const inside = event.target === host();
        // Keys pressed in the card are none of the page's business; their default action still happens.
        if (inside) event.stopImmediatePropagation();
        reactions.key(event, inside);
      },
      early,
    );
  }
  addEventListener(
    'scroll',
    (event) => {
      if (event.isTrusted && event.target !== host()) reactions.moved();
    },
    { ...early, passive: true },
  );
  addEventListener('resize', () => reactions.moved(), early);
  addEventListener('pagehide', () => reactions.left(), early);
}
