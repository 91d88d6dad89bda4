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
  /** ms that the running of one of our scripts from its first line to its last has taken: no yield divides that. */
  longestScript: number;
  /** When each look met our work, ms on the browser's clock. */
  at: number[];
  /**
   * What part of the time in its tasks the page had a core: the looks go on while a busy machine runs something else,
   * and that is no work of anybody's.
   */
  core: number;
}

const nothing: Share = { ours: 0, total: 0, longest: 0, longestScript: 0, at: [], core: 1 };

/** ms that a page's main thread has had tasks under way, and that it has had a core, both so far. */
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

  /** A page has been loaded: what its process waited for until then is left out of account. */
  async loaded(page: Page): Promise<void> {
    const watched = this.#sessions.get(page);
    if (watched !== undefined) watched.before = await spentIn(watched.session);
  }

  async end(page: Page): Promise<Share> {
    const watched = this.#sessions.get(page);
    this.#sessions.delete(page);
    if (watched === undefined || page.isClosed()) return nothing;
    const { session, before } = watched;
    const { profile } = await session.send('Profiler.stop');
    const { inTasks, onCore } = await spentIn(session);
    await session.detach();
    const core = (onCore - before.onCore) / (inTasks - before.inTasks);
    return { ...shareOf(profile), core: core > 0 && core < 1 ? core : 1 };
  }

  /** The pages in which a piece of our work took too long, each in one line. */
  async endAll(): Promise<string[]> {
    const tooLong: string[] = [];
    for (const page of [...this.#sessions.keys()]) {
      const share = await this.end(page);
      if (share.longest * share.core <= longestTask) continue;
      // A row of looks may go over yields, which no look shows: only then are the tasks asked for. The browser names none
      // for a script that it runs from outside the page.
      const longest = Math.max(share.longestScript, await longestIn(page, share)) * share.core;
      if (longest > longestTask) tooLong.push(`${Math.round(longest)} ms in ${page.url()}`);
    }
    return tooLong;
  }
}

interface Profile {
  nodes: {
    id: number;
    callFrame: { url: string; functionName: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  /** The node that each look met. */
  samples?: number[];
  /** µs from look to look, and of the first look from the start. */
  timeDeltas?: number[];
  /** µs on the browser's clock. */
  startTime: number;
}

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
  /** By what runs below it: our script whose first line called it. */
  const scripts = new Map<number, number>();
  // Parents come before what they call.
  for (const { id, callFrame } of nodes) {
    const parent = parents.get(id) ?? 0;
    const { url, functionName, lineNumber, columnNumber } = callFrame;
    if (url.startsWith('chrome-extension:') || ours.has(parent)) ours.add(id);
    const isScript = ours.has(id) && functionName === '' && lineNumber === 0 && columnNumber === 0;
    const script = isScript ? id : scripts.get(parent);
    if (script !== undefined) scripts.set(id, script);
  }
  const share: Share = { ...nothing, total: samples.length * interval, at: [] };
  const inScript = new Map<number, number>();
  let now = startTime;
  let row = 0;
  for (const [index, sample] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    row = ours.has(sample) ? row + interval : 0;
    if (row === 0) continue;
    share.ours += interval;
    share.at.push(now / 1_000);
    share.longest = Math.max(share.longest, row);
    const script = scripts.get(sample);
    if (script !== undefined) inScript.set(script, (inScript.get(script) ?? 0) + interval);
  }
  share.longestScript = Math.max(0, ...inScript.values());
  return share;
}
