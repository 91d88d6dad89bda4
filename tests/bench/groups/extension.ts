import type { Page } from '@playwright/test';
import { corpus } from '../corpus';
import type { Lab } from '../lab';
import { launch, type Stage } from '../real';
import type { Finding, GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

/** ms at rest after which a card opens, as it comes from the shop. */
const dwellMs = 500;

const pageWith = (mentions: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><body>${Array.from(
    { length: 1200 },
    (_, i) =>
      `<p>Paragraph ${i} of the report, with <b>a few words</b> of its own.${i < mentions ? ' Xiaomi Auto is in it.' : ''}</p>`,
  ).join('')}</body></html>`;

/** Notes, from the page’s own world, when marks are painted first: looked for in every frame. */
function watchMarks(): void {
  const seen = globalThis as unknown as { marked?: number; hostAt?: number };
  const look = (): void => {
    if (CSS.highlights.size > 0) seen.marked = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** ms from the moment the gate may look (the document is parsed) until marks are painted, the background asleep. */
async function hitToMarks({ context, server, extension }: Stage, rounds: number): Promise<number[]> {
  const figures: number[] = [];
  const url = 'http://hit.example.test/';
  server.serve(url, pageWith(10));
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    await page.addInitScript(watchMarks);
    await extension?.killWorker();
    await page.goto(url);
    await page.waitForFunction(() => (globalThis as { marked?: number }).marked !== undefined);
    const ms = await page.evaluate(() => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return ((globalThis as { marked?: number }).marked ?? 0) - (load?.domContentLoadedEventStart ?? 0);
    });
    if (round > 0) figures.push(ms);
    await page.close();
  }
  return figures;
}

/** ms from the end of the dwell until the card’s host stands in a frame: the first of a page, and a later one. */
async function dwellToCard(
  { context, server }: Stage,
  rounds: number,
): Promise<{ first: number[]; warm: number[] }> {
  const first: number[] = [];
  const warm: number[] = [];
  const url = 'http://card.example.test/';
  server.serve(url, pageWith(5));
  for (let round = 0; round <= rounds; round += 1) {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    for (const figures of [first, warm]) {
      const ms = await cardAfterDwell(page, figures === first ? 0 : 2);
      if (round > 0) figures.push(ms);
    }
    await page.close();
  }
  return { first, warm };
}

async function cardAfterDwell(page: Page, paragraph: number): Promise<number> {
  await page.mouse.move(900, 650);
  await page.waitForFunction(() => document.documentElement.children.length === 2);
  const place = await page.evaluate((at) => {
    const text = document.querySelectorAll('p')[at]?.lastChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('Xiaomi') + 1);
    range.setEnd(text, text.data.indexOf('Xiaomi') + 5);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, paragraph);
  await page.evaluate(() => {
    const seen = globalThis as unknown as { movedAt: number; shownAt: number };
    seen.shownAt = 0;
    addEventListener('pointermove', () => {
      if (seen.shownAt === 0) seen.movedAt = performance.now();
    });
    const children = document.documentElement.children.length;
    new MutationObserver((_, watcher) => {
      if (document.documentElement.children.length <= children) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        seen.shownAt = performance.now();
      });
    }).observe(document.documentElement, { childList: true });
  });
  await page.mouse.move(place.x + 60, place.y + 30);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await page.waitForFunction(() => (globalThis as unknown as { shownAt: number }).shownAt > 0);
  return page.evaluate((dwell) => {
    const { movedAt, shownAt } = globalThis as unknown as { movedAt: number; shownAt: number };
    return shownAt - movedAt - dwell;
  }, dwellMs);
}

/** ms from the navigation to the popup’s page until its switch is there and answers, the background asleep. */
async function popupOpens({ context, server, extension }: Stage, rounds: number): Promise<number[]> {
  const figures: number[] = [];
  if (extension === null) return figures;
  const url = 'http://popup.example.test/';
  server.serve(url, pageWith(12));
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const tab = await extension.tabOf(page);
  for (let round = 0; round <= rounds; round += 1) {
    const popup = await context.newPage();
    await popup.addInitScript(() => {
      const look = (): void => {
        const control = document.querySelector('[role="switch"], input[type="checkbox"], select, button');
        if (control !== null && document.querySelector('h1') !== null)
          (globalThis as { ready?: number }).ready = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await extension.killWorker();
    await popup.goto(extension.url(`popup.html?tab=${tab}`));
    await popup.waitForFunction(() => (globalThis as { ready?: number }).ready !== undefined);
    if (round > 0) figures.push(await popup.evaluate(() => (globalThis as { ready?: number }).ready ?? 0));
    await popup.close();
  }
  await page.close();
  return figures;
}

/** ms of the page’s clock after its load by which all that the extension does on a load has been done, and 250 more. */
const loadedMs = 750;

/** Resolves when the page’s clock has passed that and the main thread has nothing to do. */
function untilIdle(past: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const ended = load?.loadEventEnd ?? 0;
      if (ended > 0 && performance.now() > ended + past) resolve();
      else requestAnimationFrame(() => requestIdleCallback(look));
    };
    look();
  });
}

/** ms of main-thread tasks from the navigation until all that follows the load is done. */
async function loadCost(
  { context, server }: Stage,
  html: string,
): Promise<{ tasks: number; script: number }> {
  const url = 'http://load.example.test/';
  server.serve(url, html);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(url);
  await page.evaluate(untilIdle, loadedMs);
  const { profile } = await session.send('Profiler.stop');
  const { metrics } = await session.send('Performance.getMetrics');
  const tasks = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  await page.close();
  return { tasks, script: ownScript(profile) };
}

interface Profile {
  nodes: { id: number; children?: number[]; callFrame: { url: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** ms in which a script of the extension was on the stack, what it called in the browser included. */
function ownScript({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const parent = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const url = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const own = new Map<number, boolean>();
  const isOwn = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const known = own.get(id);
    if (known !== undefined) return known;
    const answer = (url.get(id) ?? '').startsWith('chrome-extension:') || isOwn(parent.get(id));
    own.set(id, answer);
    return answer;
  };
  return samples.reduce((sum, id, i) => sum + (isOwn(id) ? (timeDeltas[i] ?? 0) / 1000 : 0), 0);
}

/** The real extension in a real browser, and the same browser without it, in turns. */
export async function extension(
  _: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const withIt = await launch(true);
  const without = await launch(false);
  try {
    const rounds = quick ? 4 : 8;
    const hit = await hitToMarks(withIt, rounds);
    const card = await dwellToCard(withIt, rounds);
    const popup = await popupOpens(withIt, rounds);
    const findings: Finding[] = [
      { id: 'hit-painted', value: median(hit), spread: spread(hit, 0) },
      { id: 'card-first', value: median(card.first), spread: spread(card.first, 0) },
      { id: 'card-warm', value: median(card.warm), spread: spread(card.warm, 0) },
      { id: 'popup', value: median(popup), spread: spread(popup, 0) },
    ];
    const [saved] = corpus(1, null);
    const rows: Table['rows'] = [];
    for (const [name, html] of [
      ['a saved page, no mention', saved?.html ?? ''],
      ['1,200 paragraphs, no mention', pageWith(0)],
      ['… 10 mentions', pageWith(10)],
      ['… 1,000 mentions', pageWith(1000)],
    ] as const) {
      const own: number[] = [];
      const more: number[] = [];
      for (let round = 0; round <= (quick ? 3 : 6); round += 1) {
        const a = await loadCost(round % 2 === 0 ? withIt : without, html);
        const b = await loadCost(round % 2 === 0 ? without : withIt, html);
        const [here, plain] = round % 2 === 0 ? [a, b] : [b, a];
        if (round === 0) continue;
        own.push(here.script);
        more.push(here.tasks - plain.tasks);
      }
      rows.push([name, median(own).toFixed(1), spread(own, 1), median(more).toFixed(1), spread(more, 1)]);
    }
    return {
      findings,
      tables: [
        {
          title: 'The extension itself: a page load and what follows it, with and without in turns',
          columns: ['page', 'own script, ms', 'middle half', 'main thread with − without, ms', 'middle half'],
          rows,
          note: 'Own script is what a sampling profiler (every 0.1 ms) finds with one of the extension’s scripts on the stack, starting it and what it calls in the browser included; the profiler itself slows both.',
        },
      ],
    };
  } finally {
    await withIt.close();
    await without.close();
  }
}
