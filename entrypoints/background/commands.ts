import { browser } from '../../platform/extension/browser';
import { leave, reveal } from '../../platform/extension/tabs';
import { toggleSite } from './toggle';

export function listenForCommands(): void {
  // Some mobile browsers have no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    // Where the browser lets no extension in, there is nothing to step to.
    void run(command, tab).catch(() => undefined);
  });
}

type Tab = Parameters<Parameters<typeof browser.commands.onCommand.addListener>[0]>[1];

async function run(command: string, given: Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await step(tab.id, 1);
  else if (command === 'previous-mention') await step(tab.id, -1);
  else if (command === 'toggle-site') await toggleSite(tab);
}

interface FrameMentions {
  frameId: number;
  count: number;
  /** Index of the mention last stepped to, or -1. */
  at: number;
  /** When that was, ms since the document began; 0 for never. */
  since: number;
}

/** Goes to the next or previous mention, across the frames of a tab and around its ends. */
export async function step(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = await mentionsByFrame(tabId);
  const places = frames.flatMap(({ frameId, count }) =>
    Array.from({ length: count }, (_, index) => ({ frameId, index })),
  );
  if (places.length === 0) return false;
  const current = frames.reduce<FrameMentions | null>(
    (latest, frame) => (frame.at >= 0 && (latest === null || frame.since > latest.since) ? frame : latest),
    null,
  );
  const from =
    current === null
      ? direction === 1
        ? -1
        : 0
      : places.findIndex(({ frameId, index }) => frameId === current.frameId && index === current.at);
  const place = places[(from + direction + places.length) % places.length];
  if (place === undefined) return false;
  if (current !== null && current.frameId !== place.frameId) await leave(tabId, current.frameId);
  return reveal(tabId, place.frameId, place.index, true);
}

async function mentionsByFrame(tabId: number): Promise<FrameMentions[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const { scanner, marks } = globalThis.onRecord ?? {};
      return scanner && marks
        ? { count: scanner.count(), at: marks.at, since: performance.timeOrigin + marks.since }
        : null;
    },
  });
  return results
    .flatMap(({ frameId, result }) =>
      result ? [{ frameId, ...(result as Omit<FrameMentions, 'frameId'>) }] : [],
    )
    .sort((a, b) => a.frameId - b.frameId);
}
