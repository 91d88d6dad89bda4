import { corpus } from '../corpus';
import type { Bench, Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

/** MB of the page’s heap, what the browser itself holds for it included, after everything unused is collected. */
async function heap({ session }: Bench): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0)) / 1e6;
}

const mentionsPage = (mentions: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><body>${Array.from(
    { length: mentions },
    (_, i) => `<p>Paragraph ${i} of the report speaks of <b>Xiaomi Auto</b> once.</p>`,
  ).join('')}</body></html>`;

export async function memory(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [page] = corpus(1, null);
  if (page === undefined) throw new Error('There is no page.');
  const cases = [
    { id: 'memory-none', name: 'no mention', html: page.html },
    { id: '', name: '1,000 mentions', html: mentionsPage(1000) },
    { id: 'memory-many', name: '10,000 mentions', html: mentionsPage(10_000) },
  ];
  const rows: Table['rows'] = [];
  const findings: GroupResult['findings'] = [];
  for (const { id, name, html } of cases) {
    const more: number[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) {
      const bench = await lab.put(html, { peers: false });
      const before = await heap(bench);
      await bench.inWorld(async () => {
        stand.start();
        stand.decide();
        await stand.settled();
        stand.slices.length = 0;
      });
      more.push((await heap(bench)) - before);
      await bench.close();
    }
    if (id !== '') findings.push({ id, value: median(more), spread: spread(more) });
    rows.push([name, median(more).toFixed(2), spread(more)]);
  }
  return {
    findings,
    tables: [
      {
        title:
          'Memory that stays, after collection: scripts, records, observers, and the browser’s own side of them',
        columns: ['page', 'MB more', 'middle half'],
        rows,
      },
    ],
  };
}
