import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { builtExtension } from '../e2e/harness/build';
import type { Reply } from './in-page/stand';

export type Build = 'chrome-mv3' | 'firefox-mv3';
const address = 'http://page.localhost/';

/** A script of the built extension, as text. */
export function builtScript(path: string, build: Build = 'chrome-mv3'): string {
  return readFileSync(join(builtExtension(build), path), 'utf8');
}

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

/**
 * The built background, running in Node before a browser that does nothing: which scripts it sends for a message of a
 * page, and what it answers, is asked of it rather than written down here a second time.
 */
export class BackgroundStand {
  readonly #listeners: Listener[] = [];
  #files: string[] = [];

  constructor(build: Build = 'chrome-mv3') {
    const sandbox = createContext({
      console,
      URL,
      Intl,
      TextEncoder,
      setTimeout,
      clearTimeout,
      queueMicrotask,
      structuredClone,
      navigator: { language: 'en', userAgent: '' },
      location: { href: 'chrome-extension://stand/background.js' },
      browser: this.#browser(),
    });
    runInContext('globalThis.self = globalThis; globalThis.chrome = globalThis.browser;', sandbox);
    runInContext(builtScript('background.js', build), sandbox);
  }

  /** What a frame that sends this message gets: scripts in the order they are run, then the answer. */
  async reply(message: string): Promise<Reply> {
    this.#files = [];
    const sender = { id: 'stand', url: address, frameId: 0, tab: { id: 1, url: address } };
    let answer: unknown;
    for (const listen of this.#listeners) {
      const given = await listen(JSON.parse(message), sender);
      if (given !== undefined) answer = given;
    }
    return { files: this.#files, answer };
  }

  /** Whatever is asked for exists; every call resolves to nothing, every event takes its listeners. */
  #browser(): object {
    const anything = (path: string): unknown =>
      new Proxy(() => undefined, {
        get: (_, name) => {
          if (typeof name === 'symbol' || name === 'then') return undefined;
          const at = `${path}.${name}`;
          if (at === '.runtime.id') return 'stand';
          if (at === '.runtime.getURL') return (to: string) => `chrome-extension://stand${to}`;
          if (at === '.runtime.onMessage.addListener') return (run: Listener) => this.#listeners.push(run);
          if (at === '.scripting.executeScript') {
            return async ({ files = [] }: { files?: string[] }) => {
              this.#files.push(...files);
              return [];
            };
          }
          if (/^\.storage\.\w+\.get$/.test(at)) return async () => ({});
          if (/^\.tabs\.query$|getAll$/.test(at)) return async () => [];
          if (name === 'addListener' || name === 'removeListener') return () => undefined;
          return anything(at);
        },
        apply: async () => undefined,
      });
    return anything('') as object;
  }
}
