// Hours of use in minutes: a storm of changes, infinite scrolling, routes and cards. Writes the figures into
// docs/reliability.md. Build first.
//   npm run soak -- --minutes 10
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbersGiven } from './arguments.mjs';
import { getBrowsers } from './get-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';

const marks = { begin: '<!-- soak -->', end: '<!-- /soak -->' };

/** @param {number} bytes */
const megabytes = (bytes) => `${bytes < 0 ? '−' : '+'}${(Math.abs(bytes) / 1e6).toFixed(1)} MB`;

/** @param {number} count */
const grouped = (count) => count.toLocaleString('en-US');

/** The figures as rows of a table. */
function table(figures) {
  const {
    minutes,
    changes,
    changesPerSecond,
    rows,
    routes,
    openings,
    samples,
    staleSamples,
    lost,
    heapGrowth,
    own,
  } = figures;
  const growth = Object.entries(heapGrowth).map(([name, bytes]) => `${name} ${megabytes(bytes)}`);
  return [
    `A run of ${minutes} minute${minutes === 1 ? '' : 's'} in Chromium:`,
    '',
    '| what | figure | limit |',
    '|---|---|---|',
    `| changes of text | ${grouped(changes)}, ${grouped(changesPerSecond)} a second | |`,
    `| rows scrolled through | ${grouped(rows)} | |`,
    `| routes | ${grouped(routes)} | |`,
    `| cards opened and closed | ${grouped(openings)} | |`,
    `| mentions lost | ${lost} | 0 |`,
    `| frames with paint on words that are no name | ${staleSamples} of ${grouped(samples)} | 0 |`,
    `| heap kept after collection, beyond the page’s own | ${growth.join(', ')} | +8 MB each |`,
    `| longest task of our own | ${own.longest.toFixed(1)} ms, ${own.beyond} above 50 ms | 50 ms |`,
  ].join('\n');
}

await main(async () => {
  const { minutes } = numbersGiven({ minutes: 1 });
  await getBrowsers(['chromium']);
  const env = { SOAK_MINUTES: String(minutes) };
  const code = await runTool('@playwright/test', ['test', '-c', 'tests/soak/playwright.config.ts'], { env });
  const figures = JSON.parse(readFileSync(join(root, '.reports/soak.txt'), 'utf8'));
  const path = join(root, 'docs/reliability.md');
  const text = readFileSync(path, 'utf8');
  const [before, after] = [text.indexOf(marks.begin), text.indexOf(marks.end)];
  if (before < 0 || after < before)
    throw new Stop(`docs/reliability.md has no ${marks.begin} … ${marks.end}.`);
  writeFileSync(
    path,
    `${text.slice(0, before + marks.begin.length)}\n${table(figures)}\n${text.slice(after)}`,
  );
  if (code !== 0) throw new Stop('The soak did not hold what it is to hold; see above.');
});
