import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointOnFirstMark } from './first-mark.mjs';
import { launchFirefox } from './launch-firefox.mjs';
import { Stop } from './run.mjs';
import { settled, until } from './until.mjs';

/** How long a card may take to open once the pointer rests, and the popup to fill, in ms. */
const opening = 3000;
const filling = 5000;

/** Runs in the page with the browser's own rights, which see closed shadow roots. */
function cardIsOpen() {
  return [...document.querySelectorAll('*')].some((element) => {
    const dialog = element.openOrClosedShadowRoot?.querySelector('[role="dialog"]');
    return dialog?.checkVisibility() ?? false;
  });
}

/** Runs in a page of the extension: the tab's number, by which the extension knows the page. */
async function tabOf(url) {
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? null;
}

/** Runs in a page of the extension: the mentions that the scanner keeps in each frame of the tab. */
async function listed(tabId) {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/listing.js'] });
  const frames = await browser.scripting.executeScript({
    target,
    func: () => globalThis.onRecord?.listing?.list(1000) ?? [],
  });
  return frames.flatMap(({ result }) => result ?? []);
}

/**
 * Opens Firefox with the extension.
 * @param {{ program: string, extension: string, headless: boolean }} options
 */
export async function openFirefox({ program, extension, headless }) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const uuid = randomUUID();
  const settings = {
    // The address of the extension's own pages, which Firefox would otherwise draw by lot.
    'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
    // A picture shows the card whole, not half faded in.
    ...(headless ? { 'ui.prefersReducedMotion': 1 } : {}),
  };
  const { marionette, ended, end } = await launchFirefox({ program, headless, settings });
  const { send, close } = marionette;

  /** Runs a function in the page shown, or in the browser's name. */
  async function evaluate(body, args = [], sandbox = null) {
    const script = `return (${body}).apply(null, arguments)`;
    const { value } = await send('WebDriver:ExecuteScript', { script, args, sandbox });
    return value;
  }

  async function shoot(path, id = null) {
    const { value } = await send('WebDriver:TakeScreenshot', { id, full: false });
    writeFileSync(path, value, 'base64');
  }

  /** Runs `body` in a tab of its own, and comes back to the page. */
  async function aside(path, body) {
    const { handle } = await send('WebDriver:NewWindow', { type: 'tab', focus: true });
    await send('WebDriver:SwitchToWindow', { handle });
    await send('WebDriver:Navigate', { url: `moz-extension://${uuid}${path}` });
    try {
      return await body();
    } finally {
      await send('WebDriver:CloseWindow');
      await send('WebDriver:SwitchToWindow', { handle: pageHandle });
    }
  }

  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  try {
    await send('Addon:Install', { path: extension, temporary: true });
  } catch (problem) {
    await end();
    throw new Stop(`${program} did not take the extension: ${problem.message}`);
  }
  if (headless) await send('WebDriver:SetWindowRect', { width: 1200, height: 900 });
  const { value: pageHandle } = await send('WebDriver:GetWindowHandle');
  let address = '';

  return {
    /** Resolves when the reader has closed Firefox. */
    closed: ended,

    async visit(url) {
      try {
        await send('WebDriver:Navigate', { url });
      } catch (problem) {
        const [, reason = problem.message] = /about:neterror\?e=(\w+)/.exec(problem.message) ?? [];
        throw new Stop(`${url} could not be opened: ${reason}`);
      }
      address = await evaluate(() => location.href);
    },

    mentions: () =>
      aside('/popup.html', async () => {
        const tabId = await evaluate(tabOf, [address]);
        return tabId === null ? [] : settled(() => evaluate(listed, [tabId]));
      }),

    /** Rests the pointer on the first mark until its card is open; false where it does not open. */
    async openCard() {
      const point = await evaluate(pointOnFirstMark);
      if (point === null) return false;
      const moves = [60, 30, 10, 4, 0].map((away) => ({
        type: 'pointerMove',
        duration: 30,
        x: Math.max(0, Math.round(point.x) - away),
        y: Math.round(point.y),
      }));
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves };
      await send('WebDriver:PerformActions', { actions: [pointer] });
      return (await until(() => evaluate(cardIsOpen, [], 'system'), opening)) === true;
    },

    shootPage: (path) => shoot(path),

    async shootPopup(path) {
      const tabId = await aside('/popup.html', () => evaluate(tabOf, [address]));
      await aside(`/popup.html?tab=${tabId}`, async () => {
        // The popup is empty until it has read what is stored.
        await until(() => evaluate(() => document.querySelector('h1') !== null), filling);
        const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: 'body' });
        await shoot(path, Object.values(value)[0]);
      });
    },

    async close() {
      close();
      await end();
    },
  };
}
