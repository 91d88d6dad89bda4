// Proves everything: each check in turn, all of them even after one failed, and their counts added up.
//   npm test [-- lint types build build-firefox unit dom chromium firefox]
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowsers } from './get-browser.mjs';
import { install } from './install.mjs';
import { failures, lastResults, reportFolder } from './reports.mjs';
import { main, root, runTool, Stop } from './run.mjs';
import { add, countOf, none, oneLine, readPlaywright, readVitest } from './test-counts.mjs';

/** A tool that says yes or no: it counts as one test. */
async function check(...steps) {
  for (const [tool, ...args] of steps) if ((await runTool(tool, args)) !== 0) return { ...none, failed: 1 };
  return { ...none, passed: 1 };
}

/** Where a runner is to leave its report; an older one is no longer there to be taken for it. */
function freshReport(name) {
  const folder = join(root, reportFolder);
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  return report;
}

async function vitest(project) {
  const report = freshReport(project);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const code = await runTool('vitest', [...args, `--outputFile.json=${report}`]);
  return countOf(report, code, readVitest);
}

/** The frameworks and editors that pages of the browser tests are made with; no script of theirs is to run. */
const installApps = () => install('tests/apps', ['--ignore-scripts']);

async function playwright(config) {
  await installApps();
  const report = freshReport('chromium');
  const args = ['test', '-c', config, '--reporter=list,json'];
  const code = await runTool('@playwright/test', args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return countOf(report, code, readPlaywright);
}

/** In this order: the builds come before what reads them. A runner's report has its check's name. */
const checks = {
  lint: { name: 'format and lint', run: () => check(['@biomejs/biome', 'check']) },
  types: { name: 'types', run: () => check(['wxt', 'prepare'], ['typescript', '--noEmit']) },
  build: { name: 'build for Chrome', run: () => check(['wxt', 'build']) },
  'build-firefox': {
    name: 'build for Firefox',
    run: () => check(['wxt', 'build', '-b', 'firefox', '--mv3']),
  },
  unit: { name: 'unit', run: () => vitest('unit') },
  dom: { name: 'DOM', run: () => vitest('dom') },
  chromium: {
    name: 'end to end, Chromium',
    run: () => playwright('tests/e2e/playwright.config.ts'),
  },
  firefox: { name: 'end to end, Firefox', run: () => installApps().then(() => vitest('firefox')) },
};

/** The checks asked for by name, or all. */
function chosen(names) {
  const unknown = names.find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) {
    throw new Stop(`There is no check “${unknown}”. There are: ${Object.keys(checks).join(', ')}.`);
  }
  return Object.entries(checks)
    .filter(([key]) => names.length === 0 || names.includes(key))
    .map(([key, check]) => ({ key, ...check }));
}

await main(async () => {
  const asked = chosen(process.argv.slice(2));
  const { missing } = await getBrowsers(['chromium', 'firefox']);
  for (const sentence of missing) console.error(sentence);
  const counts = [];
  for (const { name, run } of asked) {
    console.log(`\n── ${name}`);
    counts.push({ name, count: await run() });
  }
  console.log('');
  for (const failure of failures(lastResults(asked.map(({ key }) => key)))) console.log(`${failure}\n`);
  for (const { name, count } of counts) console.log(`${name}: ${oneLine(count)}`);
  const total = counts.map(({ count }) => count).reduce(add, none);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${oneLine(total)}`);
});
