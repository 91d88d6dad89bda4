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
  /** ms of our work in a row, yields to the page left out of account. */
  longest: number;
  /** When each look met our work, ms on the browser's clock. */
  at: number[];
  /** ms in which a task of the page was under way and had no core: the looks go on meanwhile. */
  starved: number;
}

const nothing: Share = { ours: 0, total: 0, longest: 0, at: [], starved: 0 };

/** ms that the main thread has had tasks under way, and ms of a core that it has had, both so far. */
interface Spent {
  inTasks: number;
  onCore: number;
}

/** Looks, a thousand times a second, at whose script runs in each of some pages. */
export class CostWatch {
  readonly #sessions = new Map<Page, { session: CDPSession; before: Spent }>();

  async begin(page: Page): Promise<void> {
    if (this.#sessions.has(page)) return;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    this.#sessions.set(page, { session, before: await spentIn(session) });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: interval * 1_000 });
    await session.send('Profiler.start');
  }

  async end(page: Page): Promise<Share> {
    const watched = this.#sessions.get(page);
    this.#sessions.delete(page);
    if (watched === undefined || page.isClosed()) return nothing;
    const { session, before } = watched;
    const { profile } = await session.send('Profiler.stop');
    const after = await spentIn(session);
    await session.detach();
    const starved = after.inTasks - before.inTasks - (after.onCore - before.onCore);
    return { ...shareOf(profile), starved: Math.max(0, starved) };
  }

  /** The pages in which a piece of our work took too long, each in one line. */
  async endAll(): Promise<string[]> {
    const tooLong: string[] = [];
    for (const page of [...this.#sessions.keys()]) {
      const share = await this.end(page);
      // A row of looks may go over yields, which no look shows: only then are the tasks asked for.
      if (share.longest - share.starved <= longestTask) continue;
      const longest = (await longestIn(page, share)) - share.starved;
      if (longest > longestTask) tooLong.push(`${Math.round(longest)} ms in ${page.url()}`);
    }
    return tooLong;
  }
}

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  /** The node that each look met. */
  samples?: number[];
  /** µs from look to look, and of the first look from the start. */
  timeDeltas?: number[];
  /** µs on the browser's clock. */
  startTime: number;
}

/** What a busy machine keeps from a page is no work of anybody's, so time and core time are read side by side. */
async function spentIn(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  return { inTasks: ms('TaskDuration'), onCore: ms('ThreadTime') };
}

/** ms of our work in that one of the page's long tasks which holds most of it. */
async function longestIn(page: Page, { at }: Share): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const clock = (metrics.find(({ name }) => name === 'Timestamp')?.value ?? 0) * 1_000;
  await session.detach();
  const { now, tasks } = await page.evaluate(
    () =>
      new Promise<{ now: number; tasks: [start: number, end: number][] }>((resolve) => {
        const start = performance.now();
        const found: [start: number, end: number][] = [];
        const observer = new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            found.push([startTime, startTime + duration]);
        });
        observer.observe({ type: 'longtask', buffered: true });
        // The entries there are come in a task of their own.
        setTimeout(() => resolve({ now: start, tasks: found }), 100);
      }),
  );
  const pageStart = clock - now;
  const within = tasks.map(
    ([start, end]) => at.filter((time) => time >= pageStart + start && time <= pageStart + end).length,
  );
  return Math.max(0, ...within) * interval;
}

function shareOf({ nodes, samples = [], timeDeltas = [], startTime }: Profile): Share {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const ours = new Set<number>();
  // Parents come before what they call.
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:') || ours.has(parents.get(id) ?? 0)) ours.add(id);
  }
  const share: Share = { ours: 0, total: samples.length * interval, longest: 0, at: [], starved: 0 };
  let now = startTime;
  let row = 0;
  for (const [index, sample] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    row = ours.has(sample) ? row + interval : 0;
    if (row === 0) continue;
    share.ours += interval;
    share.at.push(now / 1_000);
    share.longest = Math.max(share.longest, row);
  }
  return share;
}
