import { chromium } from 'playwright';
import { pointOnFirstMark } from './first-mark.mjs';
import { Stop } from './run.mjs';
import { settled, until } from './until.mjs';

/** How long the extension may take to start, a page to answer, and a card to open under the pointer, in ms. */
const starting = 15_000;
const loading = 30_000;
const opening = 3000;

/** Finds the card in the browser's own picture of the document, which shows closed shadow roots too. */
function findDialog({ nodeId, attributes = [], children = [], shadowRoots = [], contentDocument }) {
  const role = attributes.indexOf('role');
  if (role % 2 === 0 && attributes[role + 1] === 'dialog') return nodeId;
  for (const next of [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])]) {
    const found = findDialog(next);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a card is drawn in the page of a CDP session. */
export async function cardIsOpen(session) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodeId = findDialog(root);
  if (nodeId === null) return false;
  // A node that is not drawn has no box.
  return session.send('DOM.getBoxModel', { nodeId }).then(
    () => true,
    () => false,
  );
}

/** Starts Chromium with the extension; resolves once its background runs. */
export async function launch(program, extension, headless) {
  let context;
  try {
    context = await chromium.launchPersistentContext('', {
      executablePath: program,
      headless,
      viewport: headless ? { width: 1200, height: 800 } : null,
      // A picture shows the card whole, not half faded in.
      reducedMotion: headless ? 'reduce' : null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const [running] = context.serviceWorkers();
    return {
      context,
      worker: running ?? (await context.waitForEvent('serviceworker', { timeout: starting })),
    };
  } catch (problem) {
    await context?.close();
    throw new Stop(
      context
        ? `${program} did not load the extension. It needs a Chromium of today; Google Chrome loads no extensions this way.`
        : `${program} did not start: ${problem.message.split('\n')[0]}`,
    );
  }
}

/**
 * Opens Chromium with the extension.
 * @param {{ program: string, extension: string, headless: boolean }} options
 */
export async function openChromium({ program, extension, headless }) {
  const { context, worker } = await launch(program, extension, headless);
  const page = await context.newPage();

  /** The tab's number, by which the extension knows the page. */
  const tabOf = (url) =>
    worker.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id ?? null;
    }, url);

  /** Asked in the extension's own world of each frame, where the scanner keeps its mentions. */
  const listed = (tabId) =>
    worker.evaluate(async (id) => {
      const target = { tabId: id, allFrames: true };
      await chrome.scripting.executeScript({ target, files: ['/listing.js'] });
      const frames = await chrome.scripting.executeScript({
        target,
        func: () => globalThis.onRecord?.listing?.list(1000) ?? [],
      });
      return frames.flatMap(({ result }) => result ?? []);
    }, tabId);

  return {
    /** Resolves when the reader has closed the window. */
    closed: new Promise((resolve) => context.once('close', resolve)),

    async visit(url) {
      try {
        await page.goto(url, { waitUntil: 'load', timeout: loading });
      } catch (problem) {
        const [reason] = problem.message.replace(/^page\.goto: /, '').split(' at http');
        throw new Stop(`${url} could not be opened: ${reason.split('\n')[0]}`);
      }
    },

    async mentions() {
      const tabId = await tabOf(page.url());
      return tabId === null ? [] : settled(() => listed(tabId));
    },

    /** Rests the pointer on the first mark until its card is open; false where it does not open. */
    async openCard() {
      await page.bringToFront();
      const point = await page.evaluate(pointOnFirstMark);
      if (point === null) return false;
      const session = await context.newCDPSession(page);
      await page.mouse.move(point.x - 60, point.y - 40);
      await page.mouse.move(point.x, point.y, { steps: 10 });
      const opened = await until(() => cardIsOpen(session), opening);
      await session.detach();
      return opened === true;
    },

    async shootPage(path) {
      await page.screenshot({ path, animations: 'disabled' });
    },

    async shootPopup(path) {
      const tabId = await tabOf(page.url());
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(new URL(`/popup.html?tab=${tabId}`, worker.url()).href);
      // The popup is empty until it has read what is stored.
      await popup.locator('h1').waitFor();
      await popup.screenshot({ path, fullPage: true, animations: 'disabled' });
      await popup.close();
    },

    close: () => context.close(),
  };
}
