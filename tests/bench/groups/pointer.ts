import { corpus } from '../corpus';
import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, quantile } from '../stats';

/** Who listens while the pointer moves. Nothing is what the stand itself takes, with its clock, for a call. */
type Listener = 'On Record' | 'nothing';

/** ms of script that follow each move of the pointer, the listener and the frame it asks for, and where it went. */
interface Reactions {
  ms: number[];
  /** Whether a block with a mention lies under the pointer; false for all where nothing of ours runs. */
  onOne: boolean[];
}

const place = (i: number): { x: number; y: number } => ({
  x: 20 + ((i * 37) % 940),
  y: 20 + ((i * 53) % 640),
});

async function reactions(
  lab: Lab,
  html: string,
  mentions: number,
  who: Listener,
  moves: number,
): Promise<Reactions> {
  const bench = await lab.put(html, { peers: false });
  await bench.inPage((many: number) => maker.plant(many), mentions);
  await bench.inWorld(async (own: boolean) => {
    if (own) {
      stand.start();
      stand.decide();
      await stand.settled();
    } else addEventListener('pointermove', () => undefined, { capture: true });
    stand.slices.length = 0;
  }, who === 'On Record');
  for (let i = 0; i < moves; i += 1) {
    await bench.page.mouse.move(place(i).x, place(i).y);
  }
  await bench.inWorld(() => stand.quiet());
  const slices = await bench.inWorld(() =>
    stand.slices.filter(({ what }) => what === 'pointermove' || what === 'frame'),
  );
  const onOne = await bench.inWorld(
    (places: { x: number; y: number }[]) =>
      places.map(({ x, y }) => {
        const under = document.elementFromPoint(x, y);
        return under !== null && (globalThis.onRecord?.scanner?.blockAt(under)?.mentions.length ?? 0) > 0;
      }),
    Array.from({ length: moves }, (_, i) => place(i)),
  );
  await bench.close();
  const each: number[] = [];
  for (const { what, ms } of slices) {
    if (what === 'pointermove') each.push(ms);
    else each.push((each.pop() ?? 0) + ms);
  }
  return { ms: each, onOne };
}

/** Moves the real pointer over a page and takes the time of every own reaction. */
export async function pointer(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [page] = corpus(1, null);
  if (page === undefined) throw new Error('There is no page.');
  const moves = quick ? 200 : 300;
  const none = await reactions(lab, page.html, 0, 'On Record', moves);
  const off: number[] = [];
  const on: number[] = [];
  const nothing: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    nothing.push(...(await reactions(lab, page.html, 500, 'nothing', moves)).ms);
    const { ms, onOne } = await reactions(lab, page.html, 500, 'On Record', moves);
    for (const [i, each] of ms.entries()) (onOne[i] ? on : off).push(each);
  }
  const row = (name: string, figures: number[]): Table['rows'][number] => [
    name,
    figures.length,
    median(figures).toFixed(3),
    quantile(figures, 0.95).toFixed(3),
    Math.max(...figures).toFixed(3),
  ];
  return {
    findings: [
      { id: 'pointer-median', value: median(off) - median(nothing) },
      { id: 'pointer-p95', value: quantile([...off, ...on], 0.95) - quantile(nothing, 0.95) },
      { id: 'pointer-none', value: none.ms.length },
    ],
    tables: [
      {
        title: `${2 * moves} moves of the pointer over a page with 500 mentions: the listener, and the frame it asks for`,
        columns: ['', 'moves heard', 'median, ms', '95th percentile, ms', 'longest, ms'],
        rows: [
          row('off all blocks with a mention', off),
          row('on such a block', on),
          row('a listener that does nothing: the stand and its clock', nothing),
        ],
        note: 'The figures of the targets are the difference. The clock has steps of 0.005 ms.',
      },
    ],
  };
}
