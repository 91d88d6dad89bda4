import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { findExtension } from '../harness/extension';
import { expect, test } from '../own-browser';

// More by hand: ON_RECORD_KILLS=200 npx playwright test -c tests/e2e/playwright.config.ts crash
const kills = Number(process.env.ON_RECORD_KILLS ?? 5);
/** ms a browser may take to start, write and be ended, on a machine that does other things as well. */
const perKillMs = 10_000;

/** Choices made at once before each crash, and how many more of them are answered from crash to crash. */
const choices = 20;
const step = 3;

const first = Array.from({ length: 50 }, (_, at) => `a${at}.example`);
const second = Array.from({ length: 50 }, (_, at) => `b${at}.example`);

/** Puts one list of rules in the place of the other: a change that takes several steps. */
function exchange(round: number): object {
  const [come, go] = round % 2 === 0 ? [first, second] : [second, first];
  const rules = [...come.map((site) => [site, 'off']), ...go.map((site) => [site, null])];
  return { type: 'set-rules', rules: Object.fromEntries(rules) };
}

/** Ends the browser as a crash does, without a word to it. */
async function crash(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser can not be asked for its process.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not tell its process.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await closed;
}

test('crashes of the browser in the middle of writes lose nothing that was acknowledged, and leave nothing half done [E10]', async ({
  ownBrowser,
}) => {
  test.setTimeout(30_000 + kills * perKillMs);
  const acknowledged: string[] = [];
  for (let kill = 0; kill <= kills; kill += 1) {
    const context = await ownBrowser();
    const extension = await findExtension(context);
    // Wakes the background, which first finishes what it finds half done.
    expect(await extension.intend({ type: 'set-site', site: 'last.example', on: false })).toEqual({
      ok: true,
    });
    const stored = await extension.stored();
    for (const host of acknowledged) expect(stored[`site:${host}`], host).toBe('off');
    const there = [first, second].map(
      (hosts) => hosts.filter((host) => stored[`site:${host}`] === 'off').length,
    );
    expect(
      [
        [0, 0],
        [0, 50],
        [50, 0],
      ],
      `after ${kill} crashes`,
    ).toContainEqual(there);
    if (kill === kills) break;

    // In the middle of the writes: the crash comes with the answer to one of them, a later one from crash to crash.
    let answered = 0;
    let reached: () => void;
    const middle = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const writing = Array.from({ length: choices }, async (_, at) => {
      const host = `k${kill}-${at}.example`;
      const outcomes = await Promise.all([
        extension.intend(exchange(at)),
        extension.intend({ type: 'set-site', site: host, on: false }),
      ]).catch(() => []);
      if ((outcomes[1] as { ok?: boolean } | undefined)?.ok) acknowledged.push(host);
      answered += 1;
      if (answered > (kill * step) % choices) reached();
    });
    await middle;
    await crash(context);
    await Promise.all(writing);
  }
  expect(acknowledged.length).toBeGreaterThan(0);
});

/** Half a record at the end of the store's log, as a browser leaves it that is killed as it writes. */
function tear(profile: string): void {
  const stores = join(profile, 'Default', 'Local Extension Settings');
  const [store = ''] = readdirSync(stores);
  const log = readdirSync(join(stores, store)).find((file) => file.endsWith('.log'));
  if (log === undefined) throw new Error('The store has no log.');
  // A checksum, the length, the kind "whole", and a third of what the length promises.
  const record = Buffer.alloc(7 + 1_000, '-');
  record.writeUInt16LE(3_000, 4);
  record.writeUInt8(1, 6);
  appendFileSync(join(stores, store, log), record);
}

test('what is chosen after a crash that tore the store’s last record outlives the next crash [E10]', async ({
  ownBrowser,
  profile,
}) => {
  const choose = async (site: string) => {
    const context = await ownBrowser();
    const extension = await findExtension(context);
    expect(await extension.intend({ type: 'set-site', site, on: false })).toEqual({ ok: true });
    const stored = Object.keys(await extension.stored()).filter((key) => key.startsWith('site:'));
    return { context, stored };
  };
  await crash((await choose('one.example')).context);
  tear(profile);
  const { context, stored } = await choose('two.example');
  expect(stored).toEqual(['site:one.example', 'site:two.example']);
  await crash(context);
  expect((await choose('three.example')).stored).toEqual([
    'site:one.example',
    'site:three.example',
    'site:two.example',
  ]);
});
