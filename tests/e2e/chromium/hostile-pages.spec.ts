import fc from 'fast-check';
import { paintedRanges } from '../expectations';
import { expect, test } from '../fixture';
import { isBrowsersOwn } from '../harness/chromium';
import { outcomeOf } from '../harness/visits';
import { after, makeChanges } from '../hostile-pages/change';
import { type HostilePage, hostilePages } from '../hostile-pages/hostile-page';
import { disarm, servedPage } from '../hostile-pages/hostility';
import type { Plot } from '../hostile-pages/plot';
import { isFuzzing, seed } from '../hostile-pages/seed';
import { beyond } from '../oracles/beyond';
import { readTrace, traceKey } from '../oracles/trace';

/** Pages made up in each run; `ON_RECORD_CASES` times as many on demand. */
const wanted = 40 * Number(process.env.ON_RECORD_CASES ?? 1);
/** ms in which a page that fails may be made smaller. */
const shrinking = isFuzzing ? 300_000 : 10_000;

/** How often a text grows while it is parsed differs from load to load; what it comes to is compared as markup. */
const isOurs = (noticed: string): boolean => noticed !== 'characterData #text ';

const address = 'http://hostile.example.test/';
/** All of a made-up page is in view, so that all of it is painted. */
const viewport = { width: 1000, height: 3_000 };

test('hostile pages, made up at random, are marked as they read, stay as they were and call nobody [A01 A02 A05 A18 C05]', async ({
  browserWithIt,
  faults,
  page,
  server,
  twin,
}) => {
  test.setTimeout(shrinking + wanted * 3_000 + 20_000);
  const plain = await twin.tab.context().newPage();
  await twin.faults.ready(plain);
  for (const each of [page, plain]) await each.setViewportSize(viewport);

  const expectMarks = async (plots: readonly Plot[]): Promise<void> => {
    const text = async (frame: Parameters<typeof paintedRanges>[0]) =>
      (await paintedRanges(frame)).map((range) => range.text).join('');
    await expect
      .poll(() => text(page), { message: 'painted', intervals: [20, 30, 50] })
      .toBe(plots.map(({ painted }) => painted).join(''));
    for (const { frame } of plots) {
      if (frame === undefined) continue;
      // In a page that writes itself the frame comes a little later.
      const inner = async () => {
        const within = page.frame({ name: frame.name });
        return within === null ? null : text(within);
      };
      await expect
        .poll(inner, { message: 'painted in the frame', intervals: [20, 30, 50] })
        .toBe(frame.painted);
    }
  };

  const holds = async ({ plots, hostilities, changes }: HostilePage): Promise<void> => {
    server.clear();
    browserWithIt.faults.faults.length = 0;
    twin.faults.faults.length = 0;
    server.serve(
      address,
      servedPage(
        plots.map(({ part }) => part),
        (each) => hostilities.includes(each),
      ),
    );
    await Promise.all([page.goto(address), plain.goto(address)]);
    let there = plots;
    await expectMarks(there);
    for (const group of changes) {
      await Promise.all([page, plain].map((each) => each.evaluate(makeChanges, group)));
      there = group.reduce(after, there);
      await expectMarks(there);
    }
    expect(await page.evaluate(disarm), 'traps of the page’s that were stepped into').toEqual([]);
    await plain.evaluate(disarm);
    const [here, without] = await Promise.all([outcomeOf(page), outcomeOf(plain)]);
    expect(here.states, 'the page as it is without the extension').toEqual(without.states);
    const [noticed, alone] = await Promise.all(
      [page, plain].map((each) => each.evaluate(readTrace, traceKey)),
    );
    expect(beyond(noticed ?? [], alone ?? []).filter(isOurs), 'what the page could notice').toEqual([]);
    // The browsers tell of it when they like.
    await expect.poll(() => beyond(faults(), twin.faults.faults), 'what went wrong').toEqual([]);
    expect(
      server.asked.filter((url) => !isBrowsersOwn(url)),
      'what was asked for, with and without',
    ).toEqual([address, address]);
    await expectMarks(there);
  };

  try {
    await fc.assert(fc.asyncProperty(hostilePages, holds), {
      numRuns: wanted,
      interruptAfterTimeLimit: shrinking + wanted * 3_000,
      seed,
      // Only who looks for faults has the time to make a page as small as it can be.
      endOnFailure: !isFuzzing,
    });
    // Each page was compared with its twin above.
    server.clear();
  } finally {
    await plain.close();
  }
});
