import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { type PageServer, startPageServer } from '../e2e/harness/page-server';
import { BackgroundStand, type Build, builtScript } from './background';
import { installContestants } from './in-page/contestants';
import { installMaker } from './in-page/maker';
import { installStand } from './in-page/stand';
import { peerScripts, theNames } from './peers';

/** Scripts off, nothing fetched: what is measured is the document as it was saved. */
export const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** A page that is isolated from other origins gets a clock of 5 µs instead of 100. */
export const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
export const marks = readFileSync(join(import.meta.dirname, '../../assets/marks.css'), 'utf8');

/** A page on the stand: the built scripts in a world of their own, and the page's own world beside it. */
export interface Bench {
  page: Page;
  session: CDPSession;
  /** Runs a function in the isolated world. */
  inWorld<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  /** Runs a function in the page’s own world, past its policy. */
  inPage<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  /** Runs a script in the isolated world. */
  run(source: string): Promise<unknown>;
  close(): Promise<void>;
}

/** One plain browser, and the pages that are put on the stand in it. */
export class Lab {
  #count = 0;
  readonly #background = new BackgroundStand();

  private constructor(
    private readonly server: PageServer,
    readonly context: BrowserContext,
  ) {}

  static async open(): Promise<Lab> {
    const server = await startPageServer();
    const asRoot = process.getuid?.() === 0;
    const executablePath = process.env.CHROMIUM_PATH;
    const browser = await chromium.launch({
      headless: true,
      ...(executablePath ? { executablePath } : { channel: 'chromium' }),
      proxy: { server: `http://127.0.0.1:${server.port}`, bypass: '<-loopback>' },
      args: ['--js-flags=--expose-gc', ...(asRoot ? ['--no-sandbox'] : [])],
    });
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
    return new Lab(server, context);
  }

  /** Opens a page in a fresh renderer: every address is a site of its own. */
  async put(html: string, { withStand = true, peers = true } = {}): Promise<Bench> {
    this.#count += 1;
    const url = `http://p${this.#count}.localhost/`;
    this.server.clear();
    this.server.serve(url, { body: html, headers: { ...isolated, 'content-security-policy': policy } });
    const page = await this.context.newPage();
    const session = await this.context.newCDPSession(page);
    await page.goto(url);
    const bench = await this.#benchOf(page, session);
    await bench.inPage(installMaker, marks);
    if (withStand) await this.#install(bench, peers);
    return bench;
  }

  async close(): Promise<void> {
    await this.context.browser()?.close();
    await this.server.close();
  }

  async #benchOf(page: Page, session: CDPSession): Promise<Bench> {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: world } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'stand',
    });
    const run = async (contextId: number | undefined, source: string): Promise<unknown> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: source,
        awaitPromise: true,
        returnByValue: true,
        ...(contextId === undefined ? {} : { contextId }),
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    };
    const call = (contextId?: number) => (fn: unknown, given?: unknown) =>
      run(contextId, `(${String(fn)})(${given === undefined ? '' : JSON.stringify(given)})`);
    await session.send('Runtime.addBinding', { name: 'askBackground', executionContextName: 'stand' });
    session.on('Runtime.bindingCalled', ({ payload }) => {
      void this.#background
        .reply(payload)
        .then(async (reply) => {
          for (const file of reply.files) await run(world, wrapped(file));
          await run(world, `stand.replied(${JSON.stringify(payload)}, ${JSON.stringify(reply)})`);
        })
        .catch(() => undefined);
    });
    await session.send('Runtime.enable');
    return {
      page,
      session,
      inWorld: call(world) as Bench['inWorld'],
      inPage: call() as Bench['inPage'],
      run: (source) => run(world, `${source}\nundefined`),
      close: () => page.close(),
    };
  }

  async #install(bench: Bench, peers: boolean): Promise<void> {
    await bench.inWorld(installStand);
    await bench.inWorld(installContestants, theNames());
    for (const source of [wrapped('/gate.js'), ...(peers ? peerScripts() : [])]) await bench.run(source);
  }
}

/** A built script as a function on the stand. What it does to the world is the same as if it were run at top level. */
export function wrapped(file: string, build: Build = 'chrome-mv3'): string {
  return `stand.scripts[${JSON.stringify(file)}] ??= function () {\n${builtScript(file, build)}\n};\n//# sourceURL=stand${file}\n`;
}
