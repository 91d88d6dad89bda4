import { corpus, type SavedPage } from '../corpus';
import type { Contestant, Outcome } from '../in-page/contestants';
import type { Lab } from '../lab';
import type { Finding, GroupResult, Points, Table } from '../results';
import type { Settings } from '../settings';
import { median, seeded, shuffled, spread, sum } from '../stats';
import { large } from './large';
import { names, Samples } from './who';

const everyone: Contestant[] = [
  'floor',
  'own',
  'walker',
  'findAndReplace',
  'oneRegex',
  'markRegExp',
  'searchTerm',
];
/** Pages on which the word list of mark.js, a thousand times as dear as a look of ours, has its turn: one each. */
const pagesForWords = 3;
/** Saved pages that are looked at again and again. */
const pagesForWarm = 6;

const coldWho: Contestant[] = [
  'floor',
  'own',
  'ownAndFigures',
  'walker',
  'findAndReplace',
  'oneRegex',
  'markRegExp',
];

const ms = ({ ms: each }: Outcome): number => each;

type Part = { findings: Finding[]; tables: Table[]; points: Points };

/** A page in full: what it costs us and everybody else to look through it once. */
export async function load(
  lab: Lab,
  settings: Settings,
): Promise<Omit<GroupResult, 'group' | 'at' | 'took' | 'quick'>> {
  const chance = seeded(20231228);
  const pages = corpus(settings.quick ? 3 : 8, settings.folder);
  const parts: Part[] = [];
  for (const measure of [cold, warm, (...[, given]: Given) => large(lab, given, chance)]) {
    const began = Date.now();
    parts.push(await measure(lab, settings, pages, chance));
    console.log(`  ${parts.at(-1)?.tables[0]?.title}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
  const [size = [], peers = [], mentions = []] = parts.map(({ points }) => points);
  return {
    findings: parts.flatMap(({ findings }) => findings),
    tables: parts.flatMap(({ tables }) => tables),
    points: { size, peers, mentions },
  };
}

type Given = [lab: Lab, settings: Settings, pages: SavedPage[], chance: () => number];

function totalOf(
  samples: Samples,
  pages: SavedPage[],
  who: Contestant,
  mentions: number,
  figure = ms,
): number {
  return sum(pages.map(({ name }) => samples.median(name, who, mentions, figure)).filter((each) => each > 0));
}

/** One renderer per sample, and the page is looked at once; floor and ours twice. */
async function cold(...[lab, , pages, chance]: Given): Promise<Part> {
  const samples = new Samples();
  const turns = pages.flatMap((page) =>
    [0, 10].flatMap((mentions) =>
      coldWho
        .filter((who) => mentions > 0 || who !== 'ownAndFigures')
        .flatMap((who) =>
          Array.from({ length: who === 'floor' || who === 'own' ? 2 : 1 }, () => ({ page, mentions, who })),
        ),
    ),
  );
  for (const { page, mentions, who } of shuffled(turns, chance)) {
    const outcome = await once(lab, page, mentions, who);
    if (outcome !== null) samples.add(page.name, who, mentions, outcome);
  }
  const total = (who: Contestant, mentions: number, figure = ms): number =>
    totalOf(samples, pages, who, mentions, figure);
  const ratios = (mentions: number): number[] =>
    pages
      .map(
        ({ name }) => samples.median(name, 'own', mentions, ms) / samples.median(name, 'floor', mentions, ms),
      )
      .filter((ratio) => !Number.isNaN(ratio));
  return {
    findings: [
      { id: 'cold-none', value: total('own', 0) / total('floor', 0), spread: spread(ratios(0)) },
      { id: 'cold-ten', value: total('own', 10) / total('floor', 10), spread: spread(ratios(10)) },
      { id: 'cold-ten-mark', value: total('own', 10) / total('markRegExp', 10) },
      { id: 'cold-ten-replace', value: total('own', 10) / total('findAndReplace', 10) },
      { id: 'none-replace-cold', value: total('findAndReplace', 0) / total('own', 0) },
    ],
    tables: [
      {
        title: `Cold: each page once in a fresh renderer, sum of ${pages.length} pages`,
        columns: ['', '0 mentions, ms', '÷ FLOOR', '10 mentions, ms', '÷ FLOOR', 'found of 10 (median)'],
        rows: coldWho.map((who) => [
          names[who],
          ...[0, 10].flatMap((mentions) => {
            const all = total(who, mentions);
            return all === 0 ? ['–', '–'] : [all.toFixed(1), (all / total('floor', mentions)).toFixed(2)];
          }),
          foundBy(samples, pages, who),
        ]),
        note:
          'Besides, where nothing is mentioned: starting the gate ' +
          `${(total('own', 0, ({ start }) => start) / pages.length).toFixed(2)} ms a page, and within the second after the load, looking for open shadow roots, ` +
          `${(total('own', 0, ({ later }) => later) / pages.length).toFixed(2)} ms a page (FLOOR ${(total('floor', 0) / pages.length).toFixed(2)} ms).`,
      },
    ],
    points: pages.flatMap((page) =>
      coldWho.flatMap((who) =>
        samples.of(page.name, who, 0).length > 0
          ? [
              {
                kB: page.html.length / 1000,
                ms: samples.median(page.name, who, 0, ms),
                who: names[who],
              },
            ]
          : [],
      ),
    ),
  };
}

/** One renderer per page, a fresh copy of the body for every sample. */
async function warm(...[lab, { quick }, all, chance]: Given): Promise<Part> {
  // Of the saved pages the first of them, and the long Chinese and Japanese texts.
  const pages = [...all.slice(0, -2).slice(0, pagesForWarm), ...all.slice(-2)];
  const samples = new Samples();
  const rounds = quick ? 3 : 6;
  const wordPages = pages.slice(0, pagesForWords);
  for (const page of pages) {
    const bench = await lab.put(page.html);
    for (const mentions of [0, 10]) {
      if ((await bench.inPage((many: number) => maker.plant(many), mentions)) < mentions) continue;
      for (let round = 0; round < rounds; round += 1) {
        const whos = round === 1 && wordPages.includes(page) ? [...everyone, 'markWords' as const] : everyone;
        for (const who of shuffled(whos, chance)) {
          if (samples.isSlow(page.name, who, mentions)) continue;
          await bench.inPage(() => maker.fresh());
          const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who });
          // The first look warms up, unless it is to be the only one.
          if (samples.isSlow(page.name, who, mentions, outcome) || round > 0)
            samples.add(page.name, who, mentions, outcome);
        }
      }
    }
    await bench.close();
  }
  const pagesOf = (who: Contestant): SavedPage[] => (who === 'markWords' ? wordPages : pages);
  /** How many times as long somebody takes as another, over the pages that both have looked at. */
  const times = (who: Contestant, other: Contestant, mentions: number): number =>
    totalOf(samples, pagesOf(who), who, mentions) / totalOf(samples, pagesOf(who), other, mentions);
  const whoever = [...everyone, 'markWords' as const];
  return {
    findings: [
      { id: 'none-mark', value: times('markRegExp', 'own', 0) },
      { id: 'none-words', value: times('markWords', 'own', 0) },
      { id: 'none-one-regex', value: times('oneRegex', 'own', 0) },
      { id: 'none-replace-warm', value: times('findAndReplace', 'own', 0) },
    ],
    tables: [
      {
        title: `Warm: the same page again and again, each time a fresh copy of its body, sum of ${pages.length} pages`,
        columns: [
          '',
          '0 mentions, ms',
          '÷ On Record',
          '10 mentions, ms',
          '÷ On Record',
          'found of 10 (median)',
        ],
        rows: whoever.map((who) => [
          who === 'markWords' ? `${names[who]} (${wordPages.length} pages, a look each)` : names[who],
          ...[0, 10].flatMap((mentions) => [
            totalOf(samples, pagesOf(who), who, mentions).toFixed(1),
            times(who, 'own', mentions).toFixed(2),
          ]),
          foundBy(samples, pages, who),
        ]),
        note: `${rounds - 1} samples each, after one to warm up. ${samples.note()} live-highlighter and react-css-highlight are not on npm: not measured here.`,
      },
    ],
    points: whoever.flatMap((who) =>
      [0, 10].map((mentions) => ({
        who: names[who],
        mentions: `${mentions} mentions`,
        times: times(who, 'floor', mentions),
      })),
    ),
  };
}

function foundBy(samples: Samples, pages: SavedPage[], who: Contestant): string {
  const found = pages.flatMap(({ name }) => samples.of(name, who, 10).map((each) => each.found));
  return found.length === 0 ? '–' : String(Math.round(median(found)));
}

/** One look at one page in a renderer of its own; null where the page has no place for the mentions. */
async function once(lab: Lab, page: SavedPage, mentions: number, who: Contestant): Promise<Outcome | null> {
  const bench = await lab.put(page.html, { peers: who !== 'own' && who !== 'floor' });
  try {
    if ((await bench.inPage((many: number) => maker.plant(many), mentions)) < mentions) return null;
    return await bench.inWorld((given: { who: Contestant; later: boolean }) => contest(given), {
      who,
      later: mentions === 0 && who === 'own',
    });
  } finally {
    await bench.close();
  }
}
