import { bigPage } from '../corpus';
import type { Contestant } from '../in-page/contestants';
import type { Lab } from '../lab';
import type { Finding, Points, Table } from '../results';
import type { Settings } from '../settings';
import { shuffled } from '../stats';
import { names, Samples } from './who';

/** Who looks at the page with so many mentions: those with a target five times, others twice, after one look to warm up. */
interface Turn {
  mentions: number;
  often: Contestant[];
  seldom: Contestant[];
}

const turns: Turn[] = [
  { mentions: 0, often: ['floor', 'own'], seldom: ['oneRegex'] },
  { mentions: 10, often: ['floor', 'own'], seldom: ['walker', 'findAndReplace', 'oneRegex'] },
  {
    mentions: 1_000,
    often: ['floor', 'own', 'oneRegex', 'findAndReplace'],
    seldom: ['walker', 'markRegExp'],
  },
  { mentions: 10_000, often: [], seldom: ['floor', 'own', 'oneRegex'] },
  { mentions: 100_000, often: [], seldom: ['floor', 'own', 'oneRegex'] },
];
const page = '5.85 MB';

/** The page of 5.85 MB, warm, with ever more mentions: finding and marking them, and the layout that wrapping brings. */
export async function large(
  lab: Lab,
  { quick }: Settings,
  chance: () => number,
): Promise<{ findings: Finding[]; tables: Table[]; points: Points }> {
  const samples = new Samples();
  const bench = await lab.put(bigPage());
  const taken = quick ? turns.slice(1, 3) : turns;
  for (const { mentions, often, seldom } of taken) {
    await bench.inPage((many: number) => maker.plant(many), mentions);
    for (let round = 0; round < (quick ? 2 : 6); round += 1) {
      for (const who of shuffled(round < 3 ? [...often, ...seldom] : often, chance)) {
        if (samples.isSlow(page, who, mentions)) continue;
        await bench.inPage(() => maker.fresh());
        const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who });
        // The first look warms up, unless it is to be the only one.
        if (samples.isSlow(page, who, mentions, outcome) || round > 0)
          samples.add(page, who, mentions, outcome);
      }
    }
  }
  await bench.close();
  const js = (who: Contestant, mentions: number): number =>
    samples.median(page, who, mentions, ({ ms }) => ms);
  const layout = (who: Contestant, mentions: number): number =>
    samples.median(page, who, mentions, (outcome) => outcome.layout);
  const both = (who: Contestant, mentions: number): number =>
    samples.median(page, who, mentions, (outcome) => outcome.ms + outcome.layout);
  const found = (who: Contestant, mentions: number): number =>
    samples.median(page, who, mentions, (outcome) => outcome.found);
  const rows = taken.flatMap(({ mentions, often, seldom }) =>
    [...often, ...seldom].map((who) => [
      names[who],
      mentions.toLocaleString('en'),
      samples.of(page, who, mentions).length,
      js(who, mentions).toFixed(1),
      layout(who, mentions).toFixed(2),
      (both(who, mentions) / both('floor', mentions)).toFixed(2),
      Math.max(...samples.of(page, who, mentions).map(({ longest }) => longest)).toFixed(1),
      found(who, mentions),
    ]),
  );
  return {
    findings: [
      { id: 'big-ten', value: js('own', 10) / js('floor', 10) },
      { id: 'big-found', value: found('own', 10) },
      {
        id: 'thousand-wrap',
        value: Math.min(both('findAndReplace', 1_000), both('markRegExp', 1_000)) / both('own', 1_000),
      },
      { id: 'thousand-one-regex', value: both('own', 1_000) / both('oneRegex', 1_000) },
      { id: 'thousand-layout', value: layout('own', 1_000) },
    ],
    tables: [
      {
        title:
          'One page of 5.85 MB and 120,000 elements, warm: finding and marking, and the layout due afterwards',
        columns: [
          '',
          'mentions',
          'samples',
          'JS, ms',
          'layout, ms',
          'sum ÷ FLOOR',
          'longest stretch, ms',
          'found',
        ],
        rows,
        note: samples.note(),
      },
    ],
    points: taken
      .filter(({ mentions }) => mentions > 0)
      .flatMap(({ mentions, often, seldom }) =>
        [...often, ...seldom].map((who) => ({ who: names[who], mentions, ms: both(who, mentions) })),
      ),
  };
}
