import type { Bench, Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread, sum } from '../stats';

const page = (paragraphs: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feed</title><body><p id="clock">0</p><p>Xiaomi Auto.</p><main>${Array.from(
    { length: paragraphs },
    (_, i) => `<p>Entry ${i} of the feed, with a few words of its own.</p>`,
  ).join('')}</main></body></html>`;

const appended = 10_000;

/** Appends paragraphs as a feed does, a hundred in each frame; a text node each, and some may name the subject. */
function append({ many, naming }: { many: number; naming: boolean }): Promise<void> {
  return new Promise((resolve) => {
    const main = document.querySelector('main') as Element;
    let made = 0;
    const next = (): void => {
      for (let i = 0; i < 100; i += 1) {
        const entry = document.createElement('p');
        entry.textContent = `A new entry, number ${made}, with a few words${naming && made % 100 === 0 ? ' on Xiaomi EV' : ''}.`;
        main.append(entry);
        made += 1;
      }
      if (made >= many) resolve();
      else requestAnimationFrame(next);
    };
    next();
  });
}

/** A text that changes in every frame, as a clock or a price does. */
function tick(frames: number): Promise<void> {
  return new Promise((resolve) => {
    const text = document.querySelector('#clock')?.firstChild as Text;
    let left = frames;
    const next = (): void => {
      text.data = `${left} left`;
      left -= 1;
      if (left < 0) resolve();
      else requestAnimationFrame(next);
    };
    next();
  });
}

async function running(lab: Lab, paragraphs: number): Promise<Bench> {
  const bench = await lab.put(page(paragraphs), { peers: false });
  await bench.inWorld(async () => {
    stand.start();
    stand.decide();
    await stand.settled();
  });
  await bench.session.send('Performance.enable');
  return bench;
}

/** What the stand and its clock take for a call: the median of an observer that does nothing, while the page does the same. */
async function ofTheStand(lab: Lab, run: (bench: Bench) => Promise<Spent>): Promise<number> {
  const bench = await lab.put(page(300), { peers: false });
  await bench.session.send('Performance.enable');
  await bench.inWorld(() => {
    new MutationObserver(() => undefined).observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const { calls } = await run(bench);
  await bench.close();
  return median(calls);
}

interface Spent {
  /** ms of each own call. */
  calls: number[];
  /** ms of the main thread in all. */
  all: number;
}

/** What is spent while the page does something. */
async function during<A>(bench: Bench, run: (given: A) => Promise<void>, given: A): Promise<Spent> {
  const busy = async (): Promise<number> => {
    const { metrics } = await bench.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await bench.inWorld(() => {
    stand.slices.length = 0;
  });
  const before = await busy();
  await bench.inPage(run, given);
  await bench.inWorld(() => stand.settled());
  const all = (await busy()) - before;
  return { calls: await bench.inWorld(() => stand.slices.map(({ ms }) => ms)), all };
}

export async function observer(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const rounds = quick ? 1 : 5;
  const perNode: number[] = [];
  const share: number[] = [];
  const perFrame: number[] = [];
  const perNodeLong: number[] = [];
  const perNodeNaming: number[] = [];
  const frames = quick ? 60 : 120;
  const appending = { many: appended, naming: false };
  const standAppend = await ofTheStand(lab, (bench) => during(bench, append, appending));
  const standTick = await ofTheStand(lab, (bench) => during(bench, tick, frames));
  const own = ({ calls }: Spent, ofStand: number): number => sum(calls) - calls.length * ofStand;
  for (let round = 0; round < rounds; round += 1) {
    const short = await running(lab, 300);
    const plain = await during(short, append, appending);
    perNode.push((own(plain, standAppend) * 1000) / appended);
    share.push((own(plain, standAppend) / plain.all) * 100);
    perFrame.push(own(await during(short, tick, frames), standTick) / frames);
    const naming = await during(short, append, { many: appended, naming: true });
    perNodeNaming.push((own(naming, standAppend) * 1000) / appended);
    await short.close();
    const long = await running(lab, 30_000);
    perNodeLong.push((own(await during(long, append, appending), standAppend) * 1000) / appended);
    await long.close();
  }
  const rows: Table['rows'] = [
    ['10,000 paragraphs appended, 100 a frame: µs per node', median(perNode).toFixed(2), spread(perNode)],
    ['… on a page of 30,000 paragraphs instead of 300', median(perNodeLong).toFixed(2), spread(perNodeLong)],
    ['… share of the main thread’s time, %', median(share).toFixed(2), spread(share)],
    [
      '… where every hundredth names the subject beside a figure: µs per node',
      median(perNodeNaming).toFixed(2),
      spread(perNodeNaming),
    ],
    ['a text set in every frame: ms per frame', median(perFrame).toFixed(4), spread(perFrame, 4)],
  ];
  return {
    findings: [
      { id: 'append', value: median(perNode), spread: spread(perNode) },
      { id: 'append-share', value: median(share), spread: spread(share) },
      { id: 'text', value: median(perFrame), spread: spread(perFrame, 3) },
      { id: 'no-rescan', value: median(perNodeLong) / median(perNode) },
    ],
    tables: [
      {
        title: 'Own script while the page grows and changes',
        columns: ['', 'median', 'middle half'],
        rows,
        note: `Taken off each call: ${standAppend.toFixed(3)} ms in the frames in which the page grows, ${standTick.toFixed(3)} ms in the others. So much the stand and its clock show, in the same run, for an observer that does nothing.`,
      },
    ],
  };
}
