// Runs every property again and again, each time from another seed, until the time is up or one fails; made-up hostile
// pages in the built extension among them: build first.
//   npm run fuzz -- --minutes 30
//   npm run fuzz -- --seed 123456   once more, from this seed
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { numbersGiven } from './arguments.mjs';
import { getBrowsers } from './get-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';

/**
 * Cases per round: of the spotter’s properties together, of each other property that names no number, and how many
 * times as many of those that name one.
 */
const counts = { FUZZ_RUNS: 400_000, FUZZ_EACH: 2_000, ON_RECORD_CASES: 4 };
/** ms one property may take. */
const patience = 600_000;

/** The tests that hold properties: those that import fast-check. */
function filesWithProperties() {
  return ['tests/unit', 'tests/dom']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"))
    .map((path) => relative(root, path));
}

await main(async () => {
  const { minutes, seed } = numbersGiven({ minutes: 1, seed: null });
  await getBrowsers(['chromium']);
  const files = filesWithProperties();
  const end = Date.now() + (minutes ?? 0) * 60_000;
  let round = 0;
  do {
    round += 1;
    const from = seed ?? randomInt(2 ** 31);
    console.log(`Round ${round}, seed ${from}: ${files.length} files`);
    const env = { FUZZ_SEED: String(from) };
    for (const [name, count] of Object.entries(counts)) env[name] = process.env[name] ?? String(count);
    const args = ['run', '--project', 'unit', '--project', 'dom', `--testTimeout=${patience}`, ...files];
    if ((await runTool('vitest', args, { env, quiet: true })) !== 0) {
      throw new Stop(`A property does not hold. Once more: npm run fuzz -- --seed ${from}`);
    }
    const pages = [
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      '/hostile-pages.spec.ts',
      '--reporter=line',
    ];
    if ((await runTool('@playwright/test', pages, { env, quiet: true })) !== 0) {
      throw new Stop(`A hostile page is not as it should be. Once more: npm run fuzz -- --seed ${from}`);
    }
  } while (seed === null && Date.now() < end);
  console.log(`All properties held, in ${round} round${round === 1 ? '' : 's'}.`);
});
