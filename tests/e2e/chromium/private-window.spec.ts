import { findExtension } from '../harness/extension';
import { pageOf } from '../harness/pages';
import { expect, openIn, test } from '../own-browser';

const news = 'http://news.example.test/';

/** What the browser's own page of extensions can do beyond what extensions may. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

test('from a private window no rule is stored before a yes: “off here” pauses the tab, the popup asks [F14]', async ({
  ownBrowser,
  server,
}) => {
  server.serve(news, pageOf('<p>Xiaomi Auto</p>'));
  const context = await ownBrowser();
  const { id } = await findExtension(context);
  const extensions = await openIn(context, 'chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    // Otherwise the browser does not start an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  // The browser starts an extension anew when it may enter private windows, and closes its pages.
  const backstage = await openIn(context, `chrome-extension://${id}/manifest.json`);
  const tab = await backstage.evaluate(async (url) => {
    const opened = await chrome.windows.create({ incognito: true, url });
    return opened?.tabs?.[0]?.id ?? -1;
  }, news);
  const marks = () =>
    backstage.evaluate(async (tabId) => {
      const func = () => CSS.highlights.size;
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, world: 'MAIN', func });
      return frame?.result;
    }, tab);
  /** Sends what the card in the page would send. */
  const tell = (type: 'off-here' | 'undo-off') =>
    backstage.evaluate(
      async ({ tabId, message }) => {
        const func = (asked: string) => chrome.runtime.sendMessage({ type: asked });
        const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [message] });
        return frame?.result;
      },
      { tabId: tab, message: type },
    );
  const stored = () => backstage.evaluate(() => chrome.storage.local.get(null));
  const rules = async () => Object.keys(await stored()).filter((key) => key.startsWith('site:'));
  await expect.poll(marks).toBeGreaterThan(0);

  expect(await tell('off-here')).toBe(true);
  await expect.poll(marks).toBe(0);
  expect(await rules()).toEqual([]);
  expect(await tell('undo-off')).toBe(true);
  await expect.poll(marks).toBeGreaterThan(0);

  const popup = await openIn(context, `chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.getByRole('switch').click();
  await expect(popup.getByText('This is a private window.')).toBeVisible();
  expect(await rules()).toEqual([]);
  await popup.getByRole('button', { name: 'Pause this tab' }).click();
  await expect.poll(marks).toBe(0);
  await expect(popup.getByText('Paused in this tab')).toBeVisible();
  expect(await rules()).toEqual([]);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(marks).toBeGreaterThan(0);
  await popup.getByRole('switch').click();
  await popup.getByRole('button', { name: 'Keep the rule' }).click();
  await expect.poll(marks).toBe(0);
  expect(await rules()).toEqual(['site:news.example.test']);
});
