import { bigPage } from '../corpus';
import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median } from '../stats';

/** The longest stretch for which the page must wait for us, on pages that are large in different ways. */
export async function tasks(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const big = bigPage();
  const cases = [
    { name: '5.85 MB, no mention', html: big, mentions: 0 },
    { name: '5.85 MB, 1,000 mentions', html: big, mentions: 1000 },
    { name: '5.85 MB, 10,000 mentions', html: big, mentions: 10_000 },
    { name: 'one paragraph of 2 MB, 100 mentions', html: onePiece('p', 100), mentions: 0 },
    { name: 'a list of 20,000 entries, each a mention', html: onePiece('li', 20_000), mentions: 0 },
  ];
  const rows: Table['rows'] = [];
  const longestOf: number[] = [];
  let total = Number.NaN;
  for (const { name, html, mentions } of cases) {
    const runs: { longest: number; what: string; total: number; floor: number; found: number }[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      const bench = await lab.put(html, { peers: false });
      if (mentions > 0) await bench.inPage((many: number) => maker.plant(many), mentions);
      const run = await bench.inWorld(async () => {
        stand.start();
        await stand.task();
        stand.decide();
        await stand.settled();
        const slices = [...stand.slices];
        const found = stand.found();
        stand.stop();
        const floor = await contest({ who: 'floor' });
        const longest = slices.reduce((most, each) => (each.ms > most.ms ? each : most));
        return {
          longest: longest.ms,
          what: longest.what,
          total: slices.filter(({ what }) => what !== 'gate').reduce((sum, { ms }) => sum + ms, 0),
          floor: floor.ms,
          found,
        };
      });
      runs.push(run);
      await bench.close();
    }
    const longest = median(runs.map((run) => run.longest));
    longestOf.push(longest);
    const times = median(runs.map((run) => run.total / run.floor));
    if (mentions === 0 && name.endsWith('no mention')) total = times;
    rows.push([
      name,
      longest.toFixed(1),
      Math.max(...runs.map((run) => run.longest)).toFixed(1),
      runs.find((run) => run.longest >= longest)?.what ?? '',
      median(runs.map((run) => run.total)).toFixed(1),
      times.toFixed(2),
      median(runs.map((run) => run.found)),
    ]);
  }
  return {
    findings: [
      { id: 'longest', value: Math.max(...longestOf) },
      { id: 'total', value: total },
    ],
    tables: [
      {
        title: 'The longest own stretch, cold, from the load until nothing is left to do',
        columns: ['page', 'longest, ms', 'worst of all runs', 'in', 'total, ms', '÷ FLOOR', 'found'],
        rows,
        note: 'Total is all own script, what compares figures and the search for shadow roots included.',
      },
    ],
  };
}

function onePiece(tag: string, mentions: number): string {
  const words = 'The report goes on for a long while and says little that is new. ';
  const parts =
    tag === 'li'
      ? Array.from({ length: mentions }, (_, i) => `<li>Entry ${i} is on Xiaomi Auto.</li>`)
      : Array.from({ length: mentions }, () => `${words.repeat(310)}Xiaomi Auto. `);
  const inner = parts.join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title><body>${tag === 'li' ? `<ul>${inner}</ul>` : `<p>${inner}</p>`}</body></html>`;
}
