import type { Bench, Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

const paragraphs = 5_000;
/** Frames in which the page changes itself, per sample. */
const frameCount = 60;

export const changingPage = (): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><body><p id="clock">0</p>${Array.from(
    { length: paragraphs },
    (_, i) => `<p>Paragraph ${i} of the report speaks of <b>Xiaomi Auto</b> once.</p>`,
  ).join('')}</body></html>`;

/** Resolves once the page has changed a text in each of so many frames. */
export function change(frames: number): Promise<void> {
  return new Promise((resolve) => {
    const clock = document.querySelector('#clock') as Element;
    let left = frames;
    const next = (): void => {
      clock.textContent = `${left} frames to go`;
      left -= 1;
      if (left < 0) resolve();
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** ms of main-thread tasks per frame while the page changes itself. */
async function perFrame({ session, inPage }: Bench): Promise<number> {
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  await inPage(change, frameCount);
  return ((await busy()) - before) / frameCount;
}

/** What a frame costs more with thousands of mentions in the document. */
export async function frames(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [plain, watched] = [
    await lab.put(changingPage(), { peers: false }),
    await lab.put(changingPage(), { peers: false }),
  ];
  const found = await watched.inWorld(async () => {
    stand.start();
    stand.decide();
    await stand.settled();
    return stand.found();
  });
  const ranges = await watched.inWorld(() => {
    let all = 0;
    for (const highlight of CSS.highlights.values()) all += highlight.size;
    return all;
  });
  const samples: { plain: number; watched: number }[] = [];
  for (const bench of [plain, watched]) await bench.session.send('Performance.enable');
  for (let round = 0; round < (quick ? 5 : 10); round += 1) {
    const sample = { plain: 0, watched: 0 };
    for (const which of round % 2 === 0 ? (['plain', 'watched'] as const) : (['watched', 'plain'] as const)) {
      const bench = which === 'plain' ? plain : watched;
      // A page in the background has no frames.
      await bench.page.bringToFront();
      sample[which] = await perFrame(bench);
    }
    if (round > 0) samples.push(sample);
  }
  await plain.close();
  await watched.close();
  const extra = samples.map((sample) => sample.watched - sample.plain);
  const rows: Table['rows'] = [
    ['without', median(samples.map((each) => each.plain)).toFixed(3), ''],
    ['with', median(samples.map((each) => each.watched)).toFixed(3), ''],
    ['difference of pairs', median(extra).toFixed(3), spread(extra, 3)],
  ];
  return {
    findings: [
      { id: 'ranges', value: ranges },
      { id: 'frames', value: median(extra), spread: spread(extra) },
    ],
    tables: [
      {
        title: `A page that changes a text in every frame; ${found.toLocaleString('en')} mentions, ${ranges} registered`,
        columns: ['', 'ms of main thread per frame', 'middle half'],
        rows,
      },
    ],
  };
}
