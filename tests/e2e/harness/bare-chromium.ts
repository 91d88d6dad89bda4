import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { ConnectionTransport } from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { removeProfile } from './profile';

/**
 * A Chromium in which no driver looks into a page: a page that is looked into is never rendered ahead of time. All
 * that is known of it is what the extension's own side sees.
 */
export interface BareChromium {
  /** Runs an expression in a page of the extension in which none of its own code runs; a promise is awaited. */
  backstage(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function launchBareChromium(extension: string, id: string): Promise<BareChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-chromium-'));
  const asRoot = process.getuid?.() === 0;
  const program = process.env.CHROMIUM_PATH ?? chromium.executablePath();
  const child = spawn(
    program,
    [
      '--headless',
      '--no-first-run',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(asRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const transport = await NodeWebSocketTransport.create(await addressIn(profile));
  const send = talkThrough(transport);
  const sessionId = await openBackstage(send, `chrome-extension://${id}/manifest.json`);
  const backstage = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send<Evaluated>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await backstage(welcomed);
  return {
    backstage,
    async close() {
      // Asked to, it ends its own processes; killed, it would leave them at work on the profile.
      send('Browser.close', {}).catch(() => child.kill());
      await ended;
      transport.close();
      removeProfile(profile);
    },
  };
}

type Send = ReturnType<typeof talkThrough>;

/** Opens a page of the extension; again, where the browser has not got round to loading it. */
async function openBackstage(send: Send, url: string): Promise<string> {
  for (;;) {
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url });
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const expression = `new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', resolve)))
      .then(() => location.href + typeof chrome.tabs)`;
    const { result } = await send<Evaluated>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    ).catch((): Evaluated => ({ result: { value: null } }));
    if (result.value === `${url}object`) return sessionId;
    await send('Target.closeTarget', { targetId });
  }
}

/** Resolves once the page that greets a new reader is there: one that comes later would hide the tab a test has opened. */
const welcomed = `new Promise((resolve) => {
  const look = async () => {
    const pages = await chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') });
    if (pages.some(({ status }) => status === 'complete')) resolve();
  };
  chrome.tabs.onUpdated.addListener(look);
  look();
})`;

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Chromium writes the port it has chosen, and the path, into its profile. */
function addressIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  return new Promise((resolve) => {
    const watcher = watch(profile, look);
    function look(): void {
      const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      if (!port || !path) return;
      watcher.close();
      resolve(`ws://127.0.0.1:${port}${path}`);
    }
    look();
  });
}

function talkThrough(transport: ConnectionTransport) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  transport.onmessage = (text) => {
    const { id, result, error } = JSON.parse(text) as Answer;
    const asker = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asker === undefined) return;
    waiting.delete(id);
    if (error === undefined) asker.resolve(result);
    else asker.reject(new Error(error.message));
  };
  return <R>(method: string, params: object, sessionId?: string): Promise<R> => {
    last += 1;
    const id = last;
    transport.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => waiting.set(id, { resolve: resolve as () => void, reject }));
  };
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}
