import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type PageServer, startPageServer } from '../e2e/harness/page-server';
import { BackgroundStand } from './background';
import { installContestants } from './in-page/contestants';
import { installMaker } from './in-page/maker';
import { installStand } from './in-page/stand';
import { isolated, marks, policy, wrapped } from './lab';
import { peerScripts, theNames } from './peers';

/** A frame’s own sandbox, in which scripts see the page as content scripts do. */
type Realm = { evaluate<R>(source: string): Promise<R> };

interface Bench {
  inWorld<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  inPage<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

/** Firefox with the built scripts on the same stand: its own floor, its own ratios. */
export class FirefoxLab {
  #count = 0;
  readonly #background = new BackgroundStand('firefox-mv3');

  private constructor(
    private readonly server: PageServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<FirefoxLab> {
    const server = await startPageServer();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? 'firefox-esr',
      headless: true,
      // What does not answer by then has stopped for good.
      protocolTimeout: 120_000,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.port,
        'network.proxy.allow_hijacking_localhost': true,
        'dom.security.https_first': false,
        // Steps of the clock as the machine has them, and frames as fast as they can be made.
        'privacy.reduceTimerPrecision': false,
        'layout.frame_rate': 0,
      },
    });
    return new FirefoxLab(server, browser);
  }

  async put(html: string): Promise<Bench> {
    this.#count += 1;
    const url = `http://p${this.#count}.localhost/`;
    this.server.serve(url, { body: html, headers: { ...isolated, 'content-security-policy': policy } });
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(url);
    const bench = this.#benchOf(page);
    await bench.inPage(installMaker, marks);
    await bench.inWorld(installStand);
    await bench.inWorld(installContestants, theNames());
    const realm = realmOf(page);
    const run = (source: string): Promise<unknown> => realm.evaluate(`${source}\nundefined`);
    for (const source of peerScripts()) await run(source);
    // No binding leads out of a sandbox: what the background would send is told beforehand.
    const messages = [
      { type: 'hit' },
      { type: 'marks' },
      { type: 'style' },
      { type: 'compare' },
      { type: 'changed' },
      ...['latin', 'cjk', 'cyrillic', 'hangul', 'greek', 'hebrew', 'arabic', 'devanagari', 'thai'].map(
        (script) => ({ type: 'words', script }),
      ),
    ];
    const files = new Set(['/gate.js']);
    for (const message of messages) {
      const key = JSON.stringify(message);
      const reply = await this.#background.reply(key);
      for (const file of reply.files) files.add(file);
      await run(`stand.replies[${JSON.stringify(key)}] = ${JSON.stringify(reply)};`);
    }
    for (const file of files) await run(wrapped(file, 'firefox-mv3'));
    return bench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  #benchOf(page: Page): Bench {
    const call = (target: { evaluate: Realm['evaluate'] }) => (fn: unknown, given?: unknown) =>
      target.evaluate(`(${String(fn)})(${given === undefined ? '' : JSON.stringify(given)})`);
    return {
      inWorld: call(realmOf(page)) as Bench['inWorld'],
      inPage: call(page as unknown as Realm) as Bench['inPage'],
      close: () => page.close(),
    };
  }
}

function realmOf(page: Page): Realm {
  return (page.mainFrame() as Frame & { isolatedRealm(): Realm }).isolatedRealm();
}
