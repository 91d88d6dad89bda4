import type { Bench, Lab } from '../lab';
import type { Finding, GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, seeded, shuffled, spread } from '../stats';

/** Who watches the page while it changes itself. */
type Watch = 'nobody' | 'an observer that does nothing' | 'On Record';
const watches: Watch[] = ['nobody', 'an observer that does nothing', 'On Record'];

/** Paragraphs in the page; every tenth word of it is one the page will change. */
const paragraphs = 12_000;

export function pageWith(mentions: number): string {
  const every = Math.floor(paragraphs / mentions);
  const body = Array.from(
    { length: paragraphs },
    (_, i) =>
      `<p id="p${i}"><span>Paragraph ${i} of the report, with a few words of its own.</span>${
        i % every === 0 && i / every < mentions ? ' It speaks of Xiaomi Auto once.' : ''
      }</p>`,
  ).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><body>${body}</body></html>`;
}

/** The page’s own work: what its scripts take to change texts, and to remove elements, in ms; run in its own world. */
export function work(turn: number): { edits: number; removals: number } {
  const at = (i: number): Element =>
    document.body.children[(i * 7 + turn) % document.body.children.length] as Element;
  const spans = Array.from({ length: 1500 }, (_, i) => at(i).querySelector('span')?.firstChild as Text);
  let began = performance.now();
  for (const [i, text] of spans.entries()) {
    text.data = `Paragraph ${i} of the report, changed for the ${turn}th time.`;
    // A page changes itself in order to be seen: every 50 changes it is laid out.
    if (i % 50 === 49) void document.body.offsetHeight;
  }
  const edits = performance.now() - began;
  const gone = Array.from({ length: 100 }, (_, i) => at(i * 3 + 1));
  began = performance.now();
  for (const [i, element] of gone.entries()) {
    element.remove();
    if (i % 10 === 9) void document.body.offsetHeight;
  }
  return { edits, removals: performance.now() - began };
}

export async function edits(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const findings: Finding[] = [];
  const rows: Table['rows'] = [];
  const chance = seeded(1);
  for (const mentions of [1000, 10_000]) {
    const html = pageWith(mentions);
    const samples = new Map<string, number[]>();
    const take = (what: string, ms: number): void =>
      void samples.set(what, [...(samples.get(what) ?? []), ms]);
    for (let round = 0; round < (quick ? 1 : 2); round += 1) {
      const turns: { watch: Watch; bench: Bench }[] = [];
      for (const watch of watches) turns.push({ watch, bench: await watchedPage(lab, html, watch) });
      for (let turn = 0; turn < 4; turn += 1) {
        for (const { watch, bench } of shuffled(turns, chance)) {
          // A page in the background has no frames, and what waits for one would wait for ever.
          await bench.page.bringToFront();
          const ms = await bench.inPage(work, turn);
          // What is due to be looked at again is looked at before the next turn, not during it.
          await bench.inWorld(() => stand.settled());
          if (turn === 0) continue;
          take(`edits|${watch}`, ms.edits);
          take(`removals|${watch}`, ms.removals);
        }
      }
      for (const { bench } of turns) await bench.close();
    }
    for (const kind of ['edits', 'removals'] as const) {
      const of = (watch: Watch): number[] => samples.get(`${kind}|${watch}`) ?? [];
      const base = median(of('nobody'));
      findings.push({
        id: `${kind}-${mentions}`,
        value: median(of('On Record')) / base,
        spread: spread(of('On Record').map((ms) => ms / base)),
      });
      for (const watch of watches) {
        rows.push([
          `${kind}, watched by ${watch}`,
          mentions.toLocaleString('en'),
          median(of(watch)).toFixed(2),
          (median(of(watch)) / base).toFixed(2),
          spread(of(watch).map((ms) => ms / base)),
        ]);
      }
    }
  }
  return {
    findings,
    tables: [
      {
        title:
          'The page’s own scripts: 1,500 texts set, laid out every 50; 100 elements removed, laid out every 10 (12,000 paragraphs)',
        columns: ['', 'mentions', 'ms', '÷ nobody', 'middle half'],
        rows,
      },
    ],
  };
}

async function watchedPage(lab: Lab, html: string, watch: Watch): Promise<Bench> {
  const bench = await lab.put(html, { peers: false });
  if (watch === 'On Record') {
    await bench.inWorld(async () => {
      stand.start();
      stand.decide();
      await stand.settled();
    });
  } else if (watch === 'an observer that does nothing') {
    await bench.inWorld(() => {
      new MutationObserver(() => undefined).observe(document, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  }
  await bench.inPage(() => void document.body.offsetHeight);
  return bench;
}
