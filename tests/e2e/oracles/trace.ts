/** Where the probe keeps what it saw: a registered symbol, which no list of the page's own names shows. */
export const traceKey = 'trace probe';

/**
 * Watches, from before the page's first script, all that a page can watch of what goes on in it. It stops at the
 * reader's first press, key or pointer move: until then a page must see the same with and without the extension.
 * Runs in the page, so it uses nothing from outside itself.
 */
export function startTrace(name: string): void {
  const seen: string[] = [];
  let watching = true;
  const note = (what: string): void => {
    // Without a method: a page may have replaced it.
    if (watching) seen[seen.length] = what;
  };

  for (const type of ['pointermove', 'pointerdown', 'keydown', 'touchstart']) {
    addEventListener(type, (event) => event.isTrusted && end(), { capture: true });
  }
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation']) {
    addEventListener(type, (event) => note(`event ${event.type}`), { capture: true });
  }

  const target = EventTarget.prototype;
  const { dispatchEvent } = target;
  target.dispatchEvent = function (event) {
    note(`dispatch ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  const { postMessage } = window;
  window.postMessage = (...given: unknown[]) => {
    note('postMessage');
    return (postMessage as (...all: unknown[]) => void).apply(window, given);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    note(`attachShadow ${init.mode}`);
    return attachShadow.call(this, init);
  };
  const { define } = customElements;
  customElements.define = (...given: Parameters<typeof define>) => {
    note(`define ${given[0]}`);
    return define.apply(customElements, given);
  };

  // A form whose fields hide its members has another name from the moment on in which the field of that name is parsed.
  const nodeName = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeName')?.get;
  const nameOf = (node: Node): unknown => nodeName?.call(node);
  const { takeRecords, disconnect } = MutationObserver.prototype;
  const observer = new MutationObserver(record);
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });

  function record(mutations: readonly MutationRecord[]): void {
    for (const { type, target: node, attributeName, addedNodes, removedNodes } of mutations) {
      if (type !== 'childList') note(`${type} ${nameOf(node)} ${attributeName ?? ''}`);
      for (const added of addedNodes) note(`added ${nameOf(added)} to ${nameOf(node)}`);
      for (const removed of removedNodes) note(`removed ${nameOf(removed)} from ${nameOf(node)}`);
    }
  }

  function end(): void {
    record(takeRecords.call(observer));
    watching = false;
    disconnect.call(observer);
  }

  const ownNames = new Set(Object.getOwnPropertyNames(window));
  const read = (): string[] => {
    record(takeRecords.call(observer));
    const names = Object.getOwnPropertyNames(window).filter((each) => !ownNames.has(each));
    const loaded = performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      // The browser asks for an icon when it likes.
      .filter((url) => !url.endsWith('/favicon.ico'));
    return [...seen, ...names.map((each) => `global ${each}`), ...loaded.map((url) => `loaded ${url}`)];
  };
  Object.defineProperty(window, Symbol.for(name), { value: { read, end } });
}

interface Probe {
  read(): string[];
  end(): void;
}

/** What the probe of this frame saw; null where it never ran. Runs in the page. */
export function readTrace(name: string): string[] | null {
  return (Reflect.get(window, Symbol.for(name)) as Probe | undefined)?.read() ?? null;
}

/** The reader acts from outside the page, by a command or in the popup: from now on it may notice. Runs in the page. */
export function endTrace(name: string): void {
  (Reflect.get(window, Symbol.for(name)) as Probe | undefined)?.end();
}
