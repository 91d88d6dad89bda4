import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ConnectionTransport } from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { connectMarionette, type Marionette } from './marionette';
import { removeProfile } from './profile';

export interface Firefox {
  /** Drives pages, over WebDriver BiDi. */
  browser: Browser;
  /** Drives everything else. */
  marionette: Marionette;
  /** Address of one of the extension's own pages. */
  url(path: string): string;
  close(): Promise<void>;
}

export const extensionId = 'on-record@on-record.example';
/** What Firefox asks for by itself, whatever its preferences say. */
export const firefoxsOwn = /^https:\/\/firefox\.settings\.services\.mozilla\.com:443$/;
/** Fixed beforehand, so that the extension's pages have a known address. */
const uuid = 'a2b6f3c4-5d1e-4f7a-8b9c-0d1e2f3a4b5c';

function preferences(port: number): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // Everything goes to the page server, the loopback interface included.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    // A page of the tests has no other name than the proxy gives it.
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    // The browser's own wishes.
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/** Starts Firefox, headless, with the extension in it. */
export async function launchFirefox(port: number, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-firefox-'));
  const lines = Object.entries(preferences(port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const program = process.env.FIREFOX_PATH ?? 'firefox-esr';
  const remote = ['--marionette', '--remote-allow-system-access', '--remote-debugging-port=0'];
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, ...remote], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const marionette = await connectMarionette(await marionettePort(child, profile));
  // One session for both: Firefox grants no second one.
  const session = (await marionette.send('WebDriver:NewSession', { webSocketUrl: true })) as Session;
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  const transport = await joinSession(session);
  const browser = await puppeteer.connect({ transport, protocol: 'webDriverBiDi' });
  return {
    browser,
    marionette,
    url: (path) => `moz-extension://${uuid}/${path}`,
    async close() {
      await browser.disconnect();
      marionette.close();
      child.kill();
      await ended;
      removeProfile(profile);
    },
  };
}

/** Firefox writes the port it has chosen into its profile. */
function marionettePort(child: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return new Promise((resolve, reject) => {
    const watcher = watch(profile, () => {
      const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (port === 0) return;
      watcher.close();
      resolve(port);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}.`)));
  });
}

interface Session {
  sessionId: string;
  capabilities: { webSocketUrl: string };
}

/** A way into the session there is: Puppeteer would begin one of its own, and is told that it has. */
async function joinSession({ sessionId, capabilities }: Session): Promise<ConnectionTransport> {
  const inner = await NodeWebSocketTransport.create(capabilities.webSocketUrl);
  const transport: ConnectionTransport = {
    send(message) {
      const { id, method } = JSON.parse(message) as { id: number; method: string };
      if (method !== 'session.new') return inner.send(message);
      const result = { sessionId, capabilities };
      queueMicrotask(() => transport.onmessage?.(JSON.stringify({ type: 'success', id, result })));
    },
    close: () => inner.close(),
  };
  inner.onmessage = (message) => transport.onmessage?.(message);
  inner.onclose = () => transport.onclose?.();
  return transport;
}
