import { bigPage, corpus, type SavedPage } from '../corpus';
import type { Contestant, Outcome } from '../in-page/contestants';
import type { Lab } from '../lab';
import type { Finding, GroupResult, Points, Table } from '../results';
import type { Settings } from '../settings';
import { median, seeded, shuffled, spread, sum } from '../stats';

const everyone: Contestant[] = [
  'floor',
  'own',
  'walker',
  'findAndReplace',
  'oneRegex',
  'markRegExp',
  'searchTerm',
];
const names: Record<Contestant, string> = {
  floor: 'FLOOR: textContent, one expression',
  own: 'On Record: gate and scanner',
  ownAndFigures: 'On Record, with what compares figures',
  walker: 'TreeWalker, expression per node',
  findAndReplace: 'findAndReplaceDOMText 0.4.6',
  oneRegex: 'Mark My Search 2, one expression (stood in for)',
  markRegExp: 'mark.js 8.11.1 markRegExp, acrossElements',
  searchTerm: 'highlight-search-term 1.0.3, once per name',
  markWords: 'mark.js 8.11.1 mark, word list',
};

/** Samples by page, contestant and number of mentions. */
type Samples = Map<string, Outcome[]>;
const keyOf = (page: string, who: Contestant, mentions: number): string => `${page}|${who}|${mentions}`;

/** A page in full: what it costs us and everybody else to look through it once. */
export async function load(
  lab: Lab,
  settings: Settings,
): Promise<Omit<GroupResult, 'group' | 'at' | 'took' | 'quick'>> {
  const { quick, folder } = settings;
  const findings: Finding[] = [];
  const tables: Table[] = [];
  const chance = seeded(20231228);

  // Cold: one renderer per sample, and the page is looked at once.
  const pages = corpus(quick ? 5 : 16, folder);
  const coldWho: Contestant[] = [
    'floor',
    'own',
    'ownAndFigures',
    'walker',
    'findAndReplace',
    'oneRegex',
    'markRegExp',
  ];
  const cold: Samples = new Map();
  const turns = shuffled(
    pages.flatMap((page) =>
      [0, 10].flatMap((mentions) =>
        coldWho
          .filter((who) => mentions > 0 || who !== 'ownAndFigures')
          .flatMap((who) =>
            Array.from({ length: who === 'floor' || who === 'own' ? 2 : 1 }, () => ({ page, mentions, who })),
          ),
      ),
    ),
    chance,
  );
  for (const { page, mentions, who } of turns) {
    const outcome = await once(lab, page, mentions, who);
    if (outcome === null) continue;
    const key = keyOf(page.name, who, mentions);
    cold.set(key, [...(cold.get(key) ?? []), outcome]);
  }
  const totalOf = (
    samples: Samples,
    who: Contestant,
    mentions: number,
    of: (outcome: Outcome) => number,
  ): number =>
    sum(
      pages
        .map(({ name }) => median((samples.get(keyOf(name, who, mentions)) ?? []).map(of)))
        .filter((ms) => ms > 0),
    );
  const ratios = (samples: Samples, mentions: number): number[] =>
    pages.flatMap(({ name }) => {
      const own = samples.get(keyOf(name, 'own', mentions)) ?? [];
      const floor = samples.get(keyOf(name, 'floor', mentions)) ?? [];
      return own.length > 0 && floor.length > 0
        ? [median(own.map(({ ms }) => ms)) / median(floor.map(({ ms }) => ms))]
        : [];
    });
  const ms = ({ ms: each }: Outcome): number => each;
  const coldTotal = (who: Contestant, mentions: number): number => totalOf(cold, who, mentions, ms);
  findings.push(
    { id: 'cold-none', value: coldTotal('own', 0) / coldTotal('floor', 0), spread: spread(ratios(cold, 0)) },
    {
      id: 'cold-ten',
      value: coldTotal('own', 10) / coldTotal('floor', 10),
      spread: spread(ratios(cold, 10)),
    },
    { id: 'cold-ten-mark', value: coldTotal('own', 10) / coldTotal('markRegExp', 10) },
    { id: 'cold-ten-replace', value: coldTotal('own', 10) / coldTotal('findAndReplace', 10) },
    { id: 'none-replace-cold', value: coldTotal('findAndReplace', 0) / coldTotal('own', 0) },
  );
  tables.push({
    title: `Cold: each page once in a fresh renderer, sum of ${pages.length} pages`,
    columns: ['', '0 mentions, ms', '÷ FLOOR', '10 mentions, ms', '÷ FLOOR', 'found of 10 (median)'],
    rows: coldWho.map((who) => [
      names[who],
      ...[0, 10].flatMap((mentions) => {
        const total = coldTotal(who, mentions);
        return total === 0
          ? ['–', '–']
          : [total.toFixed(1), (total / coldTotal('floor', mentions)).toFixed(2)];
      }),
      foundBy(cold, pages, who),
    ]),
    note:
      'Besides, where nothing is mentioned: starting the gate ' +
      `${(totalOf(cold, 'own', 0, ({ start }) => start) / pages.length).toFixed(2)} ms a page, and within the second after the load, looking for open shadow roots, ` +
      `${(totalOf(cold, 'own', 0, ({ later }) => later) / pages.length).toFixed(2)} ms a page (FLOOR ${(coldTotal('floor', 0) / pages.length).toFixed(2)} ms).`,
  });

  // Warm: one renderer per page, a fresh copy of the body for every sample.
  const warm: Samples = new Map();
  const rounds = quick ? 3 : 5;
  for (const page of pages.slice(0, quick ? 3 : 10).concat(pages.slice(-2))) {
    const bench = await lab.put(page.html);
    for (const mentions of [0, 10]) {
      if ((await bench.inPage((many: number) => maker.plant(many), mentions)) < mentions) continue;
      for (let round = 0; round < rounds; round += 1) {
        const whos: Contestant[] = round === 1 ? [...everyone, 'markWords'] : everyone;
        for (const who of shuffled(whos, chance)) {
          await bench.inPage(() => maker.fresh());
          const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who });
          const key = keyOf(page.name, who, mentions);
          // The first round warms up; the word list, a thousand times as dear, has its only turn in the second.
          if (round > 0) warm.set(key, [...(warm.get(key) ?? []), outcome]);
        }
      }
    }
    await bench.close();
  }
  const warmTotal = (who: Contestant, mentions: number): number => totalOf(warm, who, mentions, ms);
  const against = (who: Contestant): number => warmTotal(who, 0) / warmTotal('own', 0);
  findings.push(
    { id: 'none-mark', value: against('markRegExp') },
    { id: 'none-words', value: against('markWords') },
    { id: 'none-one-regex', value: against('oneRegex') },
    { id: 'none-replace-warm', value: against('findAndReplace') },
  );
  tables.push({
    title: 'Warm: the same page again and again, each time a fresh copy of its body, sum of the pages',
    columns: ['', '0 mentions, ms', '÷ On Record', '10 mentions, ms', '÷ On Record', 'found of 10 (median)'],
    rows: [...everyone, 'markWords' as const].map((who) => [
      names[who],
      ...[0, 10].flatMap((mentions) => [
        warmTotal(who, mentions).toFixed(1),
        (warmTotal(who, mentions) / warmTotal('own', mentions)).toFixed(2),
      ]),
      foundBy(warm, pages, who),
    ]),
    note: 'live-highlighter and react-css-highlight are not on npm: not measured here.',
  });

  const sizes: Points = pages.flatMap((page) =>
    coldWho.flatMap((who) => {
      const samples = cold.get(keyOf(page.name, who, 0));
      return samples ? [{ kB: page.html.length / 1000, ms: median(samples.map(ms)), who: names[who] }] : [];
    }),
  );
  const big = await bigTen(lab, settings, chance);
  const many = await thousand(lab, settings, chance);
  return {
    findings: [...findings, ...big.findings, ...many.findings],
    tables: [...tables, ...big.tables, ...many.tables],
    points: {
      size: sizes,
      peers: [...everyone, 'markWords' as const].flatMap((who) =>
        [0, 10].map((mentions) => ({
          who: names[who],
          mentions: `${mentions} mentions`,
          times: warmTotal(who, mentions) / warmTotal('floor', mentions),
        })),
      ),
      mentions: many.points,
    },
  };
}

function foundBy(samples: Samples, pages: SavedPage[], who: Contestant): string {
  const found = pages.flatMap(({ name }) =>
    (samples.get(keyOf(name, who, 10)) ?? []).map((each) => each.found),
  );
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

type Part = { findings: Finding[]; tables: Table[]; points: Points };

async function bigTen(lab: Lab, { quick }: Settings, chance: () => number): Promise<Part> {
  const bench = await lab.put(bigPage());
  const who: Contestant[] = ['floor', 'own', 'walker', 'findAndReplace', 'oneRegex'];
  const samples = new Map<Contestant, Outcome[]>();
  const rows: (string | number)[][] = [];
  const ratio: Record<number, number> = {};
  for (const mentions of [0, 10]) {
    samples.clear();
    await bench.inPage((many: number) => maker.plant(many), mentions);
    for (let round = 0; round < (quick ? 3 : 6); round += 1) {
      for (const each of shuffled(who, chance)) {
        await bench.inPage(() => maker.fresh());
        const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who: each });
        if (round > 0) samples.set(each, [...(samples.get(each) ?? []), outcome]);
      }
    }
    const of = (each: Contestant): number => median((samples.get(each) ?? []).map(({ ms }) => ms));
    ratio[mentions] = of('own') / of('floor');
    for (const each of who) {
      const outcomes = samples.get(each) ?? [];
      rows.push([
        names[each],
        mentions,
        of(each).toFixed(1),
        (of(each) / of('floor')).toFixed(2),
        Math.max(...outcomes.map(({ longest }) => longest)).toFixed(1),
        median(outcomes.map(({ found }) => found)),
      ]);
    }
  }
  const found = median((samples.get('own') ?? []).map((each) => each.found));
  await bench.close();
  return {
    findings: [
      { id: 'big-ten', value: ratio[10] ?? Number.NaN },
      { id: 'big-found', value: found },
    ],
    tables: [
      {
        title: 'One page of 5.85 MB and 120,000 elements, warm',
        columns: ['', 'mentions', 'ms', '÷ FLOOR', 'longest stretch, ms', 'found'],
        rows,
      },
    ],
    points: [],
  };
}

/** Many mentions: the work of marking, and the layout that wrapping brings. */
async function thousand(lab: Lab, { quick }: Settings, chance: () => number): Promise<Part> {
  const rows: (string | number)[][] = [];
  const points: Points = [];
  const findings: Finding[] = [];
  const bench = await lab.put(bigPage());
  const counts = quick ? [1000] : [10, 100, 1000, 10_000, 100_000];
  for (const mentions of counts) {
    const who: Contestant[] =
      mentions > 1000
        ? ['floor', 'own', 'oneRegex']
        : ['floor', 'own', 'oneRegex', 'walker', 'findAndReplace', 'markRegExp'];
    const samples = new Map<Contestant, Outcome[]>();
    await bench.inPage((many: number) => maker.plant(many), mentions);
    const rounds = mentions === 1000 ? 4 : 2;
    for (let round = 0; round < rounds; round += 1) {
      for (const each of shuffled(who, chance)) {
        if (each === 'markRegExp' && round > 1) continue;
        await bench.inPage(() => maker.fresh());
        const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who: each });
        if (round > 0) samples.set(each, [...(samples.get(each) ?? []), outcome]);
      }
    }
    const of = (each: Contestant): number =>
      median((samples.get(each) ?? []).map(({ ms, layout }) => ms + layout));
    for (const each of who) {
      const outcomes = samples.get(each) ?? [];
      const layout = median(outcomes.map((outcome) => outcome.layout));
      rows.push([
        names[each],
        mentions,
        (of(each) - layout).toFixed(1),
        layout.toFixed(2),
        (of(each) / of('own')).toFixed(2),
        median(outcomes.map(({ found }) => found)),
      ]);
      points.push({ who: names[each], mentions, ms: of(each) });
    }
    if (mentions === 1000) {
      findings.push(
        { id: 'thousand-wrap', value: Math.min(of('findAndReplace'), of('markRegExp')) / of('own') },
        { id: 'thousand-one-regex', value: of('own') / of('oneRegex') },
        { id: 'thousand-layout', value: median((samples.get('own') ?? []).map(({ layout }) => layout)) },
      );
    }
  }
  await bench.close();
  return {
    findings,
    points,
    tables: [
      {
        title: 'Many mentions in the page of 5.85 MB, warm: marking, and the layout due afterwards',
        columns: ['', 'mentions', 'JS, ms', 'layout, ms', 'sum ÷ On Record', 'found'],
        rows,
      },
    ],
  };
}
