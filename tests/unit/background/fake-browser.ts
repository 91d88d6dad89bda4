import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => unknown;

/** A storage area over a plain object. */
function area(items: Record<string, unknown>) {
  return {
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => (Object.hasOwn(items, key) ? [[key, items[key]]] : [])),
      );
    },
    async set(added: Record<string, unknown>) {
      Object.assign(items, structuredClone(added));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

/** The languages that the reader has told the browser; Node has none. */
vi.stubGlobal('navigator', { languages: ['en-GB'] });

/** As much of a browser's extension API as the background asks of it, and a record of what it was asked. */
export function fakeBrowser() {
  const local: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const listeners: Listener[] = [];
  const nothing = () => undefined;
  const event = { addListener: nothing };
  const resolved = () => vi.fn(async (..._given: unknown[]): Promise<unknown> => []);
  const browser = {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: event,
      onStartup: event,
    },
    storage: { local: area(local), session: area(session), onChanged: event },
    scripting: { executeScript: resolved(), insertCSS: resolved() },
    tabs: { get: resolved(), create: resolved(), query: resolved(), onRemoved: event },
    i18n: { getMessage: (name: string) => name },
    action: {
      setBadgeText: resolved(),
      setBadgeBackgroundColor: resolved(),
      setIcon: resolved(),
      setTitle: resolved(),
    },
  };
  return {
    browser,
    local,
    session,
    /** Hands a message to the background as the browser does; its answer, or undefined where it gives none. */
    async send(message: unknown, sender: unknown): Promise<unknown> {
      const [listener] = listeners;
      if (listener === undefined || listeners.length > 1) throw new Error('One listener is wanted.');
      return listener(message, sender);
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
