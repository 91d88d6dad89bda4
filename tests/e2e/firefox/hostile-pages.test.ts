import fc from 'fast-check';
import { after, makeChanges } from '../hostile-pages/change';
import { type HostilePage, hostilePages } from '../hostile-pages/hostile-page';
import { disarm, servedPage } from '../hostile-pages/hostility';
import type { Plot } from '../hostile-pages/plot';
import { seed } from '../hostile-pages/seed';
import { readPainted } from '../oracles/painted';
import { expect, test } from './stage';

const wanted = 8 * Number(process.env.ON_RECORD_CASES ?? 1);

test(`hostile pages, made up at random, are marked as they read and call nobody (seed ${seed}) [A01 A02 A18 C05]`, {
  timeout: 60_000 + wanted * 10_000,
}, async ({ visit, change }) => {
  const pages = fc.sample(hostilePages, { seed, numRuns: wanted });
  // As plain objects, which the driver can hand over.
  for (const [index, { plots, hostilities, changes }] of (
    JSON.parse(JSON.stringify(pages)) as HostilePage[]
  ).entries()) {
    const page = await visit(
      `http://hostile-${index}.example.test/`,
      servedPage(
        plots.map(({ part }) => part),
        (each) => hostilities.includes(each),
      ),
    );
    await page.setViewport({ width: 1000, height: 3_000 });
    const expectMarks = (there: readonly Plot[]) =>
      expect
        .poll(async () => (await page.evaluate(readPainted)).map(({ text }) => text).join(''), {
          message: JSON.stringify({ there, hostilities }),
        })
        .toBe(there.map(({ painted }) => painted).join(''));
    let there = plots;
    await expectMarks(there);
    for (const group of changes) {
      await change(page, makeChanges, group);
      there = group.reduce(after, there);
      await expectMarks(there);
    }
    expect(await change(page, disarm)).toEqual([]);
  }
});
