import { useLayoutEffect } from 'preact/hooks';

/** Everything that a reader can go to with the Tab key. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** What says what was just done, with the way back. */
const answers = '[role="status"], [role="alert"]';

/**
 * Some presses take away the very button that was pressed: a pause its menu, an undo itself. The focus then goes on to
 * the way back, where the press brought one, or else to what is nearest in the same part of the page; without this it
 * would be nowhere, and a screen reader would have nothing to say.
 */
export function useKeptFocus(): void {
  useLayoutEffect(() => {
    let last: Element | null = null;
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'focusin',
      ({ target }) => {
        last = target instanceof Element ? target : null;
      },
      { signal },
    );
    addEventListener(
      'focusout',
      ({ target }) =>
        // What is still there once all is drawn was left by the reader, who is not called back.
        queueMicrotask(() => {
          if (target === last && last?.isConnected && document.activeElement === document.body) last = null;
        }),
      { signal },
    );
    const observer = new MutationObserver((changes) => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const taken = last;
      last = null;
      wayOn(changes, taken)?.focus();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      listening.abort();
    };
  }, []);
}

function wayOn(changes: readonly MutationRecord[], taken: Element): HTMLElement | undefined {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(isElement);
  const answer = added
    .flatMap((element) => [element.closest(answers), ...element.querySelectorAll(answers)])
    .flatMap((said) => (said?.isConnected ? stopsIn(said) : []))[0];
  if (answer !== undefined) return answer;
  const gap = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(taken)));
  if (gap === undefined) return undefined;
  const { target } = gap;
  const next = stillThere(gap.nextSibling, changes);
  const isAfter = (stop: Node): boolean =>
    next === null ? follows(target, stop) : next.contains(stop) || follows(next, stop);
  for (let part: Node | null = target; isElement(part); part = part.parentNode) {
    const near = stopsIn(part);
    const found = near.find(isAfter) ?? near.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A node, or what came after it when it was taken away as well. */
function stillThere(node: Node | null, changes: readonly MutationRecord[]): Node | null {
  let at = node;
  for (let left = changes.length; left > 0 && at !== null && !at.isConnected; left -= 1) {
    const gone: Node = at;
    at = changes.find(({ removedNodes }) => [...removedNodes].includes(gone))?.nextSibling ?? null;
  }
  return at?.isConnected ? at : null;
}

const isElement = (node: Node | null): node is Element => node instanceof Element;

const stopsIn = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => !stop.matches(':disabled, [tabindex="-1"]') && stop.checkVisibility(),
  );

/** Whether a node begins after the end of another. */
const follows = (mark: Node, node: Node): boolean =>
  !mark.contains(node) && (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
