import { browser } from '../../platform/extension/browser';

/**
 * Lets a tab’s frames decide anew whether they are on. The gate reads the rules of its site itself; what else can
 * switch a page off (a rule for the one page, the pause of its tab) it learns when it asks for the scanner. So the gate
 * that is there stops, with all that came after it, and another takes its place.
 */
export async function decideAnew(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      func: () => {
        globalThis.onRecord?.gate.stop();
        globalThis.onRecord = undefined;
      },
    });
    await browser.scripting.executeScript({ target, files: ['/gate.js'] });
  } catch {
    // A page of the browser, or one that has just gone: there is nothing in it.
  }
}
