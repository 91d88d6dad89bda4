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
    const runs: Run[] = [];
    const oneGo: number[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      runs.push(await run(lab, html, mentions, false));
      // The same with a clock that stands still: nothing is ever found to take too long, and all is done in one go.
      if (mentions === 0 && html === big) oneGo.push((await run(lab, html, mentions, true)).total);
    }
    const longest = median(runs.map((each) => each.longest));
    longestOf.push(longest);
    if (oneGo.length > 0) total = median(runs.map((each) => each.total)) / median(oneGo);
    rows.push([
      name,
      longest.toFixed(1),
      Math.max(...runs.map((each) => each.longest)).toFixed(1),
      runs.find((each) => each.longest >= longest)?.what ?? '',
      median(runs.map((each) => each.total)).toFixed(1),
      median(runs.map((each) => each.total / each.floor)).toFixed(2),
      median(runs.map((each) => each.found)),
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
        note: 'The page is laid out before. Total is all own script, what compares figures and the search for shadow roots included; one go is the same with a clock that stands still, so that nothing is cut into slices.',
      },
    ],
  };
}

interface Run {
  longest: number;
  what: string;
  total: number;
  floor: number;
  found: number;
}

async function run(lab: Lab, html: string, mentions: number, inOneGo: boolean): Promise<Run> {
  const bench = await lab.put(html, { peers: false });
  if (mentions > 0) await bench.inPage((many: number) => maker.plant(many), mentions);
  // The first layout is the page’s, whoever asks for it first.
  await bench.inPage(() => void document.body.offsetHeight);
  const result = await bench.inWorld(async (still: boolean) => {
    if (still) performance.now = () => 0;
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
  }, inOneGo);
  await bench.close();
  return result;
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
