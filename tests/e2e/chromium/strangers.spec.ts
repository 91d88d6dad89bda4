import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectPainted } from '../expectations';
import { builtExtension } from '../harness/build';
import { type Extension, findExtension } from '../harness/extension';
import { workerFaults } from '../harness/faults';
import { pageOf } from '../harness/pages';
import { specialBuild } from '../harness/special-build';
import { expect, openIn, test } from '../own-browser';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p>');

const settingsMessages = [
  { type: 'intent', intent: { type: 'set-site', site: 'news.example.test', on: false } },
  { type: 'intent', intent: { type: 'set-field', name: 'newSites', value: 'off' } },
  { type: 'off-here' },
  { type: 'hit' },
];

/** Sends messages to the background out of a page's isolated world, as a script there that was taken over could. */
function sendFromFrame(extension: Extension, tab: number, messages: string): Promise<unknown> {
  return extension.backstage.evaluate(
    async ([tabId, list]) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: async (given: string) => {
          const wanted = JSON.parse(given) as unknown[];
          wanted.push({ type: 'hit', padding: 'x'.repeat(2_000_000) }, Number.NaN, undefined);
          return Promise.all(
            wanted.map((message) =>
              chrome.runtime.sendMessage(message).then(
                (answer) => typeof answer,
                () => 'no answer',
              ),
            ),
          );
        },
        args: [list],
      });
      return frame?.result;
    },
    [tab, messages] as const,
  );
}

test('three hundred messages that make no sense change nothing and trouble nobody [H01 H02]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser();
  const extension = await findExtension(context);
  const page = await openIn(context, news);
  await expectPainted(page, ['Xiaomi Auto']);
  const tab = await extension.tabOf(page);
  const odd: unknown[] = [
    null,
    true,
    0,
    'hit',
    [],
    {},
    { type: 7 },
    { type: ['hit'] },
    { type: '__proto__' },
  ];
  const intents = [
    null,
    {},
    [],
    { type: 'set-site' },
    { type: 'replace', fields: null },
    { type: 'constructor' },
  ];
  const messages = Array.from({ length: 20 }, (_, round) => [
    ...odd,
    ...intents.map((intent) => ({ type: 'intent', intent, round })),
  ]).flat();
  await sendFromFrame(extension, tab, JSON.stringify(messages));
  // Our own pages may write, and are refused what makes no sense.
  for (const intent of intents) expect(await extension.intend(intent as object)).toMatchObject({ ok: false });
  expect(await extension.stored()).toEqual({ schema: 1 });
  expect(await workerFaults(context)).toEqual([]);
  await extension.intend({ type: 'set-site', site: 'news.example.test', on: false });
  await expectPainted(page, []);
});

test('neither a page nor another extension is heard [H04]', async ({ ownBrowser, server }) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-stranger-')));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'sw.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'sw.js'), '');
  server.serve(news, story);
  const build = specialBuild('chrome-mv3');
  try {
    const context = await ownBrowser(`${build.folder},${folder}`);
    const backstage = await openIn(context, `chrome-extension://${build.id}/manifest.json`);
    const page = await openIn(context, news);
    await expectPainted(page, ['Xiaomi Auto']);
    const worker = await expect
      .poll(() => context.serviceWorkers().find((each) => each.url().endsWith('/sw.js')) !== undefined)
      .toBe(true)
      .then(() => context.serviceWorkers().find((each) => each.url().endsWith('/sw.js')));
    const answers = await worker?.evaluate(
      ([id, messages]) =>
        Promise.all(
          messages.map((message) =>
            chrome.runtime.sendMessage(id, message).then(
              () => 'answered',
              (error: Error) => error.message,
            ),
          ),
        ),
      [build.id, settingsMessages] as const,
    );
    const unheard = 'Could not establish connection. Receiving end does not exist.';
    expect(answers).toEqual(settingsMessages.map(() => unheard));
    const port = await worker?.evaluate(
      (id) =>
        new Promise((resolve) => {
          const connection = chrome.runtime.connect(id);
          connection.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
        }),
      build.id,
    );
    expect(port).toBe(unheard);
    // A page is not even given the means to ask.
    expect(
      await page.evaluate(() => typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime),
    ).toBe('undefined');
    expect(await backstage.evaluate(() => chrome.storage.local.get(null))).toEqual({ schema: 1 });
    await expectPainted(page, ['Xiaomi Auto']);
  } finally {
    build.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What the browser's own page of extensions can do beyond what extensions may. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
}

test('where the browser withholds access the popup says so, and with access given it goes on without a restart [H06]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, story);
  const context = await ownBrowser(builtExtension('chrome-mv3'));
  const extension = await findExtension(context);
  const extensions = await openIn(context, 'chrome://extensions');
  const grant = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    extensions.evaluate(
      ([extensionId, access]) =>
        (
          chrome as unknown as { developerPrivate: DeveloperPrivate }
        ).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: access,
        }),
      [extension.id, hostAccess] as const,
    );
  await grant('ON_CLICK');
  const page = await openIn(context, news);
  // Without access it cannot tell which tab shows the page; it is the one before last.
  const tab = await extension.backstage.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.at(-1)?.id;
  });
  const popup = await openIn(context, extension.url(`popup.html?tab=${tab}`));
  await expect(popup.getByRole('button', { name: 'Allow access' })).toBeVisible();
  await expectPainted(page, []);
  await grant('ON_ALL_SITES');
  await expect(popup.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  const loaded = page.waitForEvent('load');
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await loaded;
  await expectPainted(page, ['Xiaomi Auto']);
  await expect(popup.locator('.summary strong')).toHaveText('1');
  // Withheld once more: what is marked stays as it is, the next page is left alone, and nothing throws.
  await grant('ON_CLICK');
  await page.reload();
  await expectPainted(page, []);
  expect(await workerFaults(context)).toEqual([]);
});
