import { corpus } from '../corpus';
import type { Lab } from '../lab';
import type { GroupResult } from '../results';
import type { Settings } from '../settings';
import { median, quantile, spread } from '../stats';

/** Moves the real pointer over a page and takes the time of every own reaction. */
export async function pointer(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [page] = corpus(1, null);
  if (page === undefined) throw new Error('There is no page.');
  const moves = quick ? 200 : 600;
  const reactions = async (mentions: number): Promise<{ what: string; ms: number }[]> => {
    const bench = await lab.put(page.html, { peers: false });
    await bench.inPage((many: number) => maker.plant(many), mentions);
    await bench.inWorld(async () => {
      stand.start();
      stand.decide();
      await stand.settled();
      stand.slices.length = 0;
    });
    for (let i = 0; i < moves; i += 1) {
      await bench.page.mouse.move(20 + ((i * 37) % 940), 20 + ((i * 53) % 640));
    }
    await bench.inWorld(() => stand.quiet());
    const slices = await bench.inWorld(() =>
      stand.slices.filter(({ what }) => what === 'pointermove' || what === 'frame'),
    );
    await bench.close();
    return slices;
  };
  const none = await reactions(0);
  const many = await reactions(500);
  const figures = many.map(({ ms }) => ms);
  return {
    findings: [
      { id: 'pointer-median', value: median(figures), spread: spread(figures, 3) },
      { id: 'pointer-p95', value: quantile(figures, 0.95) },
      { id: 'pointer-none', value: none.length },
    ],
    tables: [
      {
        title: `${moves} moves of the pointer over a page with 500 mentions`,
        columns: ['', 'calls', 'median, ms', '95th percentile, ms', 'longest, ms'],
        rows: ['pointermove', 'frame'].map((kind) => {
          const of = many.filter(({ what }) => what === kind).map(({ ms }) => ms);
          return [
            kind === 'frame' ? 'once per frame: what is under it' : 'per event: where it is',
            of.length,
            median(of).toFixed(3),
            quantile(of, 0.95).toFixed(3),
            Math.max(...of).toFixed(3),
          ];
        }),
        note: 'The clock has steps of 0.005 ms.',
      },
    ],
  };
}
