import type { CDPSession, Page } from '@playwright/test';

/** ms that one piece of our work in a page may take at most; what is longer a reader can feel. */
const longestTask = 50;

/** ms between two looks at whose script runs. */
const interval = 1;

/** What of a page's work was ours, by the looks that were taken. */
export interface Share {
  /** ms in which our scripts were at work. */
  ours: number;
  /** ms of the whole. */
  total: number;
  /** ms of our longest piece of work: looks in a row. */
  longest: number;
}

/** Looks, a thousand times a second, at whose script runs in each of some pages. */
export class CostWatch {
  readonly #sessions = new Map<Page, CDPSession>();

  async begin(page: Page): Promise<void> {
    if (this.#sessions.has(page)) return;
    const session = await page.context().newCDPSession(page);
    this.#sessions.set(page, session);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: interval * 1_000 });
    await session.send('Profiler.start');
  }

  async end(page: Page): Promise<Share> {
    const session = this.#sessions.get(page);
    this.#sessions.delete(page);
    if (session === undefined || page.isClosed()) return { ours: 0, total: 0, longest: 0 };
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    return shareOf(profile);
  }

  /** The pages in which a piece of our work took too long, each in one line. */
  async endAll(): Promise<string[]> {
    const tooLong: string[] = [];
    for (const page of [...this.#sessions.keys()]) {
      const { longest } = await this.end(page);
      if (longest > longestTask) tooLong.push(`${longest} ms in ${page.url()}`);
    }
    return tooLong;
  }
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  /** The node that each look met. */
  samples?: number[];
}

function shareOf({ nodes, samples = [] }: Profile): Share {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const ours = new Set<number>();
  // Parents come before what they call.
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:') || ours.has(parents.get(id) ?? 0)) ours.add(id);
  }
  const share: Share = { ours: 0, total: samples.length * interval, longest: 0 };
  let row = 0;
  for (const sample of samples) {
    row = ours.has(sample) ? row + interval : 0;
    if (row > 0) share.ours += interval;
    share.longest = Math.max(share.longest, row);
  }
  return share;
}
