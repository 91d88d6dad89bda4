import { bigPage, corpus } from '../corpus';
import { FirefoxLab } from '../firefox-lab';
import type { Contestant, Outcome } from '../in-page/contestants';
import type { Lab } from '../lab';
import type { Finding, GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, seeded, shuffled, spread } from '../stats';
import { pageWith, work } from './edits';
import { change, changingPage } from './frames';

export async function firefox(
  _: Lab,
  { quick, folder }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const lab = await FirefoxLab.open();
  try {
    const parts: Part[] = [];
    for (const measure of [looks, edited, framed]) {
      const began = Date.now();
      const part = await measure(lab, quick, folder);
      console.log(`  ${part.table.title}: ${Math.round((Date.now() - began) / 1000)} s`);
      parts.push(part);
    }
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
  const everyone: Contestant[] = ['floor', 'own', 'walker', 'findAndReplace', 'oneRegex'];
  const rows: Table['rows'] = [];
  const pages = [...corpus(quick ? 1 : 4, folder).map(({ html }) => html)];
  const ours: Contestant[] = ['floor', 'own'];
  const rival: Contestant[] = ['oneRegex'];
  const big = bigPage();
  const findings: Finding[] = [];
  // On the large page the others take seconds in this engine; where one of them has a target, it looks twice.
  for (const { id, name, htmls, mentions, often, seldom } of [
    {
      id: 'firefox-none',
      name: `${pages.length} pages, no mention`,
      htmls: pages,
      mentions: 0,
      often: everyone,
      seldom: [],
    },
    { id: 'firefox-ten', name: '… 10 mentions', htmls: pages, mentions: 10, often: everyone, seldom: [] },
    {
      id: 'firefox-big-ten',
      name: '5.85 MB, 10 mentions',
      htmls: [big],
      mentions: 10,
      often: ours,
      seldom: [],
    },
    {
      id: 'firefox-thousand',
      name: '… 1,000 mentions',
      htmls: [big],
      mentions: 1000,
      often: ours,
      seldom: rival,
    },
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
      for (let round = 0; round < (quick ? 2 : 6); round += 1) {
        for (const each of shuffled(round < 3 ? [...often, ...seldom] : often, chance)) {
          await bench.inPage(() => maker.fresh());
          const outcome = await bench.inWorld((given: { who: Contestant }) => contest(given), { who: each });
          if (round > 0) samples.set(each, [...(samples.get(each) ?? []), outcome]);
        }
      }
      await bench.close();
      for (const each of [...often, ...seldom]) {
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
      ...everyone
        .slice(1)
        .map((each) => (totals.has(each) ? ((totals.get(each) ?? 0) / floor).toFixed(2) : '–')),
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
    for (let turn = 0; turn < (quick ? 3 : 6); turn += 1) {
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
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
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
