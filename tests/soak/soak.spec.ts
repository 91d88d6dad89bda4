import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { painted } from '../e2e/expectations';
import { builtExtension } from '../e2e/harness/build';
import { launchChromium } from '../e2e/harness/chromium';
import { type Extension, findExtension } from '../e2e/harness/extension';
import { watchFaults } from '../e2e/harness/faults';
import { startPageServer } from '../e2e/harness/page-server';
import { pageOf } from '../e2e/harness/pages';
import { type OwnTasks, traceOwnTasks } from './long-tasks';

/** Minutes for all of it. */
const minutes = Number(process.env.SOAK_MINUTES ?? 1);
/** The shares of the time that the storm and the scrolling get; routes and cards take what they take. */
const shares = { storm: 0.4, scrolling: 0.25 };
/** What a run of ten minutes is held to; shorter ones do their share of it. */
const wanted = { routes: Math.min(1_000, 100 * minutes), openings: Math.min(10_000, 1_000 * minutes) };
/** Bytes the heap may have grown by, once collected. */
const mayGrow = 8_000_000;
/** ms one task of ours may last. */
const longTask = 50;

const url = 'http://soak.example.test/';

interface Figures {
  minutes: number;
  changes: number;
  changesPerSecond: number;
  rows: number;
  routes: number;
  openings: number;
  staleSamples: number;
  samples: number;
  lost: number;
  heapGrowth: Record<string, number>;
  own: OwnTasks;
}

interface Use {
  warmUp(page: Page): Promise<unknown>;
  /** Gives how much was done. */
  run(page: Page): Promise<number>;
  /** The same for ms in a browser without the extension: what the page itself keeps is none of ours. */
  plain?(page: Page, ms: number): Promise<number>;
}

/** ms of the same in a plain browser; what a page keeps grows evenly with what it does. */
const plainMs = 15_000;

/** Bytes a page without the extension keeps for each thing done. */
async function plainGrowth(port: number, { plain }: Use): Promise<number> {
  if (plain === undefined) return 0;
  const context = await launchChromium({ port });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(watchPaint);
  await plain(page, 3_000);
  await settle(page);
  const before = await heapOf(context, page);
  const done = await plain(page, plainMs);
  await settle(page);
  const growth = (await heapOf(context, page)) - before;
  await context.close();
  return growth / done;
}

test('changes, scrolling, routes and cards for as long as is asked: nothing lost, nothing stale, nothing kept', async () => {
  const server = await startPageServer();
  const context = await launchChromium({ port: server.port, extension: builtExtension('chrome-mv3') });
  const { faults, ready } = watchFaults(context);
  const extension = await findExtension(context);
  const endTrace = await traceOwnTasks(context, extension.id, longTask);
  const figures: Partial<Figures> = { minutes, heapGrowth: {}, lost: 0 };

  /** A page of its own: done a little first, so that what is made once is not taken for growth; then in earnest. */
  async function phase(name: string, body: string, use: Use): Promise<void> {
    server.serve(url, pageOf(body, '<style>span { font: 7px/9px sans-serif; margin-right: 4px }</style>'));
    const page = await context.newPage();
    await ready(page);
    await page.goto(url);
    await page.evaluate(watchPaint);
    await use.warmUp(page);
    await settle(page);
    const before = await heapOf(context, page);
    const done = await use.run(page);
    const there = await settle(page);
    figures.lost = (figures.lost ?? 0) + Math.abs(there - (await countIn(extension, page)));
    const growth = (await heapOf(context, page)) - before;
    const pagesOwn = done * (await plainGrowth(server.port, use));
    Object.assign(figures.heapGrowth ?? {}, { [name]: Math.round(growth - pagesOwn) });
    const samples = await page.evaluate(
      () => Reflect.get(window, 'paint') as { samples: number; stale: number },
    );
    figures.samples = (figures.samples ?? 0) + samples.samples;
    figures.staleSamples = (figures.staleSamples ?? 0) + samples.stale;
    await page.close();
    console.log(`${name}: done`);
  }

  await phase('storm', spans(1_000), {
    warmUp: (page) => page.evaluate(storm, 2_000),
    async run(page) {
      const began = Date.now();
      figures.changes = await page.evaluate(storm, shares.storm * minutes * 60_000);
      figures.changesPerSecond = Math.round((figures.changes / (Date.now() - began)) * 1000);
      return figures.changes;
    },
    plain: (page, ms) => page.evaluate(storm, ms),
  });

  await phase('scrolling', '<main></main>', {
    warmUp: (page) => page.evaluate(scrolling, 3_000),
    async run(page) {
      figures.rows = await page.evaluate(scrolling, shares.scrolling * minutes * 60_000);
      return figures.rows;
    },
    plain: (page, ms) => page.evaluate(scrolling, ms),
  });

  await phase('routes', '<main></main>', {
    warmUp: (page) => page.evaluate(routes, 20),
    async run(page) {
      await page.evaluate(routes, wanted.routes);
      figures.routes = wanted.routes;
      return wanted.routes;
    },
  });

  const story = '<p>Xiaomi Auto will be among the first five.</p><p>Xiaomi EV builds the next car.</p>';
  await phase('cards', story, {
    async warmUp(page) {
      await expect.poll(() => painted(page)).toHaveLength(2);
      await openCards(extension, await extension.tabOf(page), 50);
    },
    async run(page) {
      figures.openings = await openCards(extension, await extension.tabOf(page), wanted.openings);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      return figures.openings;
    },
  });

  figures.own = await endTrace();
  await context.close();
  await server.close();
  const folder = join(import.meta.dirname, '../../.reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'soak.txt'), JSON.stringify(figures, null, 2));
  console.log(figures);

  expect.soft(figures.lost, 'mentions lost').toBe(0);
  expect.soft(figures.staleSamples, 'frames with paint on words that are no name').toBe(0);
  expect.soft(figures.openings, 'cards opened').toBe(wanted.openings);
  for (const [name, growth] of Object.entries(figures.heapGrowth ?? {}))
    expect.soft(growth, `heap kept after ${name}, bytes`).toBeLessThanOrEqual(mayGrow);
  expect.soft(figures.own.where, 'own tasks of more than 50 ms').toEqual([]);
  expect.soft(faults, 'what went wrong').toEqual([]);
});

const spans = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<span>word ${index}</span>`).join(' ');

/** Looks at every frame whether all that is painted are names. Runs in the page. */
function watchPaint(): void {
  const paint = { samples: 0, stale: 0 };
  Object.assign(window, { paint });
  const look = (): void => {
    paint.samples += 1;
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
      if (!name.startsWith('on-record')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const text = (startContainer.nodeValue ?? '').slice(startOffset, endOffset);
        if (!startContainer.isConnected || !/^(?:Xiaomi (?:Auto|EV)|SU7 Ultra)$/.test(text)) paint.stale += 1;
      }
    }
    requestAnimationFrame(look);
  };
  look();
}

/** Ten thousand changes of text a second, a twentieth of them to a name; gives how many it made. Runs in the page. */
function storm(ms: number): Promise<number> {
  const nodes = [...document.querySelectorAll('span')].map((span) => span.firstChild as Text);
  const end = performance.now() + ms;
  let made = 0;
  return new Promise((resolve) => {
    const began = performance.now();
    const timer = setInterval(() => {
      const due = (performance.now() - began) * 10;
      // What the page could not do in time it catches up with, up to a tenth of a second's worth.
      for (const until = Math.min(due, made + 1_000); made < until; made += 1) {
        const node = nodes[(made * 7919) % nodes.length] as Text;
        node.data = made % 20 === 0 ? 'of Xiaomi Auto now' : `text number ${made % 997} now`;
      }
      if (performance.now() < end) return;
      clearInterval(timer);
      resolve(made);
    }, 10);
  });
}

/** Rows that come as the reader scrolls, and old ones that go. Runs in the page. */
async function scrolling(ms: number): Promise<number> {
  const main = document.querySelector('main') as HTMLElement;
  const end = performance.now() + ms;
  let made = 0;
  while (performance.now() < end) {
    for (let row = 0; row < 20; row += 1) {
      const line = document.createElement('p');
      made += 1;
      line.textContent = made % 5 === 0 ? `Row ${made}, with Xiaomi EV in it` : `Row ${made}, without a name`;
      main.append(line);
    }
    while (main.childElementCount > 1_000) main.firstElementChild?.remove();
    scrollTo(0, document.body.scrollHeight);
    await new Promise(requestAnimationFrame);
  }
  return made;
}

/** Routes of an application of one page, each with contents of its own. Runs in the page. */
async function routes(count: number): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  for (let route = 0; route < count; route += 1) {
    history.pushState(null, '', `/route/${route}`);
    const article = document.createElement('article');
    for (let line = 0; line < 30; line += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        line % 10 === 0 ? `Route ${route}: Xiaomi Auto` : `Route ${route}, line ${line}`;
      article.append(paragraph);
    }
    main.replaceChildren(article);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Waits until the page has been still for longer than the extension waits; gives how many names are in it. */
async function settle(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
  return page.evaluate(() => document.body.innerText.match(/Xiaomi (?:Auto|EV)/g)?.length ?? 0);
}

/** How many mentions the extension counts in a page. */
async function countIn(extension: Extension, page: Page): Promise<number> {
  const tab = await extension.tabOf(page);
  return extension.backstage.evaluate(async (tabId) => {
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.onRecord?.scanner?.count() ?? 0,
    });
    return frame?.result ?? 0;
  }, tab);
}

/** Opens and closes cards as the popup's list does, without going through the driver for each; gives how many. */
function openCards(extension: Extension, tab: number, count: number): Promise<number> {
  return extension.backstage.evaluate(
    async ([tabId, wantedCount]) => {
      const ask = (message: object) => chrome.tabs.sendMessage(tabId, message, { frameId: 0 });
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/listing.js'] });
      // Sends for the card's script.
      await ask({ type: 'reveal', index: 0, focus: false });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await ask({ type: 'leave' }).catch(() => undefined);
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: async (times: number) => {
          let opened = 0;
          const mentions = globalThis.onRecord?.listing?.mentions() ?? [];
          const children = () => document.documentElement.childElementCount;
          for (let time = 0; time < times; time += 1) {
            const mention = mentions[time % 2];
            if (mention)
              globalThis.onRecord?.card?.open({
                mention,
                by: 'command',
                at: null,
                touch: false,
                focus: false,
              });
            // It is made ready in steps, and then shown.
            for (let turn = 0; turn < 500 && children() !== 3; turn += 1)
              await new Promise((resolve) => setTimeout(resolve, 0));
            if (children() === 3) opened += 1;
            globalThis.onRecord?.card?.close();
            if (children() !== 2) throw new Error('A card stays.');
          }
          return opened;
        },
        args: [wantedCount],
      });
      return frame?.result ?? 0;
    },
    [tab, count] as const,
  );
}

/** Bytes a page's heap holds once all that can be let go is let go. */
async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
