/** Where the log of the page's events is kept: a registered symbol, which no list of the page's own names shows. */
export const controlKey = 'control log';

/**
 * Notes every event by which a page could act on what the reader does, as the page meets it: its kind, its target,
 * what was pressed or typed and whether the page has kept the browser from acting on it. Runs in the page.
 */
export function startControl(name: string): void {
  const types = [
    ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'reset', 'select'],
    ...[
      'compositionstart',
      'compositionupdate',
      'compositionend',
      'copy',
      'cut',
      'paste',
      'focusin',
      'focusout',
    ],
    ...['dragstart', 'drop', 'toggle', 'beforetoggle', 'hashchange', 'popstate'],
  ];
  const seen: string[] = [];
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        const { key = '', data = '' } = event as unknown as { key?: string; data?: string };
        const target = event.target instanceof Element ? `${event.target.localName} ${event.target.id}` : '-';
        const at = seen.push('') - 1;
        // By then the page's own listeners have run.
        setTimeout(() => {
          seen[at] =
            `${type} on ${target} ${key ?? ''}${data ?? ''}${event.defaultPrevented ? ' prevented' : ''}`;
        });
      },
      options,
    );
  }
  const read = (): string[] => {
    stop.abort();
    return seen;
  };
  Object.defineProperty(window, Symbol.for(name), { value: read, configurable: true });
}

/** What was noted since `startControl`, and what the reader's place in the page is now. Runs in the page. */
export async function readControl(name: string): Promise<string[]> {
  const seen = (Reflect.get(window, Symbol.for(name)) as () => string[])();
  await new Promise((resolve) => setTimeout(resolve));
  const active = document.activeElement;
  return [
    ...seen,
    `focus ${active?.localName} ${active?.id}`,
    `selected “${getSelection()}”`,
    `scrolled ${Math.round(scrollX)} ${Math.round(scrollY)}`,
    `at ${location.href}`,
  ];
}
