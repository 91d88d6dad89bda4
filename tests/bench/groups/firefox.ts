import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type PageServer, startPageServer } from '../../e2e/harness/page-server';
import { BackgroundStand } from '../background';
import { bigPage, corpus } from '../corpus';
import { type Contestant, installContestants, type Outcome } from '../in-page/contestants';
import { installMaker } from '../in-page/maker';
import { installStand } from '../in-page/stand';
import { isolated, type Lab, marks, policy, wrapped } from '../lab';
import { peerScripts, theNames } from '../peers';
import type { Finding, GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, seeded, shuffled, spread } from '../stats';
import { pageWith, work } from './edits';
import { change, changingPage } from './frames';

/** A frame’s own sandbox, in which scripts see the page as content scripts do. */
type Realm = { evaluate<R>(source: string): Promise<R> };

interface Bench {
  inWorld<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  inPage<R, A = undefined>(run: (given: A) => R, given?: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

/** Firefox with the built scripts on the same stand: its own floor, its own ratios. */
class FirefoxLab {
  #count = 0;
  readonly #background = new BackgroundStand('firefox-mv3');

  private constructor(
    private readonly server: PageServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<FirefoxLab> {
    const server = await startPageServer();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? 'firefox-esr',
      headless: true,
      // What does not answer by then has stopped for good.
      protocolTimeout: 120_000,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.port,
        'network.proxy.allow_hijacking_localhost': true,
        'dom.security.https_first': false,
        // Steps of the clock as the machine has them, and frames as fast as they can be made.
        'privacy.reduceTimerPrecision': false,
        'layout.frame_rate': 0,
      },
    });
    return new FirefoxLab(server, browser);
  }

  async put(html: string): Promise<Bench> {
    this.#count += 1;
    const url = `http://p${this.#count}.localhost/`;
    this.server.serve(url, { body: html, headers: { ...isolated, 'content-security-policy': policy } });
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(url);
    const bench = this.#benchOf(page);
    await bench.inPage(installMaker, marks);
    await bench.inWorld(installStand);
    await bench.inWorld(installContestants, theNames());
    const realm = realmOf(page);
    const run = (source: string): Promise<unknown> => realm.evaluate(`${source}\nundefined`);
    for (const source of peerScripts()) await run(source);
    // No binding leads out of a sandbox: what the background would send is told beforehand.
    const messages = [
      { type: 'hit' },
      { type: 'marks' },
      { type: 'style' },
      { type: 'compare' },
      { type: 'changed' },
      ...['latin', 'cjk', 'cyrillic', 'hangul', 'greek', 'hebrew', 'arabic', 'devanagari', 'thai'].map(
        (script) => ({ type: 'words', script }),
      ),
    ];
    const files = new Set(['/gate.js']);
    for (const message of messages) {
      const key = JSON.stringify(message);
      const reply = await this.#background.reply(key);
      for (const file of reply.files) files.add(file);
      await run(`stand.replies[${JSON.stringify(key)}] = ${JSON.stringify(reply)};`);
    }
    for (const file of files) await run(wrapped(file, 'firefox-mv3'));
    return bench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  #benchOf(page: Page): Bench {
    const call = (target: { evaluate: Realm['evaluate'] }) => (fn: unknown, given?: unknown) =>
      target.evaluate(`(${String(fn)})(${given === undefined ? '' : JSON.stringify(given)})`);
    return {
      inWorld: call(realmOf(page)) as Bench['inWorld'],
      inPage: call(page as unknown as Realm) as Bench['inPage'],
      close: () => page.close(),
    };
  }
}

function realmOf(page: Page): Realm {
  return (page.mainFrame() as Frame & { isolatedRealm(): Realm }).isolatedRealm();
}

export async function firefox(
  _: Lab,
  { quick, folder }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const lab = await FirefoxLab.open();
  try {
    const parts: Part[] = [];
    for (const measure of [looks, edited, framed]) parts.push(await measure(lab, quick, folder));
    return {
      findings: parts.flatMap(({ findings }) => findings),
      tables: parts.map(({ table }) => table),
    };
  } finally {
    await lab.close();
  }
}

interface Part {
  findings: Finding[];
  table: Table;
}

async function looks(lab: FirefoxLab, quick: boolean, folder: string | null): Promise<Part> {
  const chance = seeded(147);
  const who: Contestant[] = ['floor', 'own', 'walker', 'findAndReplace', 'oneRegex'];
  const rows: Table['rows'] = [];
  const pages = [...corpus(quick ? 1 : 6, folder).map(({ html }) => html)];
  const findings: Finding[] = [];
  for (const { id, name, htmls, mentions } of [
    { id: 'firefox-none', name: `${pages.length} pages, no mention`, htmls: pages, mentions: 0 },
    { id: 'firefox-ten', name: '… 10 mentions', htmls: pages, mentions: 10 },
    { id: 'firefox-big-ten', name: '5.85 MB, 10 mentions', htmls: [bigPage()], mentions: 10 },
    { id: 'firefox-thousand', name: '… 1,000 mentions', htmls: [bigPage()], mentions: 1000 },
  ]) {
    const totals = new Map<Contestant, number>();
    let found = 0;
    for (const html of htmls) {
      const bench = await lab.put(html);
      if ((await bench.inPage((many: number) => maker.plant(many), mentions)) < mentions) {
        await bench.close();
        continue;
      }
      const samples = new Map<Contestant, Outcome[]>();
      // On the large page, where the others take seconds in this engine, two looks are compared after the first.
      for (let round = 0; round < (quick ? 2 : htmls.length > 1 ? 4 : 3); round += 1) {
        for (const each of shuffled(who, chance)) {
          await bench.inPage(() => maker.fresh());
          const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who: each });
          if (round > 0) samples.set(each, [...(samples.get(each) ?? []), outcome]);
        }
      }
      await bench.close();
      for (const each of who) {
        const of = (samples.get(each) ?? []).map(({ ms, layout }) => ms + layout);
        totals.set(each, (totals.get(each) ?? 0) + median(of));
      }
      found = median((samples.get('own') ?? []).map((outcome) => outcome.found));
    }
    const floor = totals.get('floor') ?? Number.NaN;
    console.log(`  ${name}`);
    const against = id === 'firefox-thousand' ? totals.get('oneRegex') : floor;
    findings.push({ id, value: (totals.get('own') ?? Number.NaN) / (against ?? Number.NaN) });
    rows.push([
      name,
      floor.toFixed(1),
      ...who.slice(1).map((each) => ((totals.get(each) ?? Number.NaN) / floor).toFixed(2)),
      found,
    ]);
  }
  const columns = [
    '',
    'FLOOR, ms',
    'On Record',
    'TreeWalker',
    'findAndReplaceDOMText',
    'Mark My Search (stood in for)',
    'found',
  ];
  const title = 'Firefox, warm: times its own FLOOR, layout due afterwards included';
  return { findings, table: { title, columns, rows } };
}

async function edited(lab: FirefoxLab, quick: boolean): Promise<Part> {
  const findings: Finding[] = [];
  const rows: Table['rows'] = [];
  for (const mentions of [1000, 10_000]) {
    const [plain, watched] = [await lab.put(pageWith(mentions)), await lab.put(pageWith(mentions))];
    await watched.inWorld(async () => {
      stand.start();
      stand.decide();
      await stand.settled();
    });
    const ratios: { edits: number; removals: number }[] = [];
    for (let turn = 0; turn < (quick ? 3 : 8); turn += 1) {
      const a = await plain.inPage(work, turn);
      const b = await watched.inPage(work, turn);
      await watched.inWorld(() => stand.settled());
      if (turn > 0) ratios.push({ edits: b.edits / a.edits, removals: b.removals / a.removals });
    }
    await plain.close();
    await watched.close();
    for (const kind of ['edits', 'removals'] as const) {
      const of = ratios.map((ratio) => ratio[kind]);
      findings.push({ id: `firefox-${kind}-${mentions}`, value: median(of), spread: spread(of) });
      rows.push([kind, mentions.toLocaleString('en'), median(of).toFixed(2), spread(of)]);
    }
  }
  const title = 'Firefox: the page’s own edits and removals, with ÷ without';
  return { findings, table: { title, columns: ['', 'mentions', 'ratio of pairs', 'middle half'], rows } };
}

async function framed(lab: FirefoxLab, quick: boolean): Promise<Part> {
  const frames = 60;
  const more: number[] = [];
  for (let round = 0; round < (quick ? 2 : 4); round += 1) {
    const ms: number[] = [];
    for (const withIt of [false, true]) {
      const bench = await lab.put(changingPage());
      if (withIt) {
        await bench.inWorld(async () => {
          stand.start();
          stand.decide();
          await stand.settled();
        });
      }
      await bench.inPage(change, 20);
      const began = Date.now();
      await bench.inPage(change, frames);
      ms.push((Date.now() - began) / frames);
      await bench.close();
    }
    more.push((ms[1] ?? 0) - (ms[0] ?? 0));
  }
  return {
    findings: [{ id: 'firefox-frames', value: median(more), spread: spread(more) }],
    table: {
      title: 'Firefox: a page with 5,000 mentions that changes a text in every frame, as fast as it can',
      columns: ['', 'ms per frame, with − without', 'middle half'],
      rows: [['median of pairs', median(more).toFixed(2), spread(more)]],
    },
  };
}
