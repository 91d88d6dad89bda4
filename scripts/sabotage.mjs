// Puts faults into a copy of the sources, one at a time: each must turn the tests named for it red.
//   npm run sabotage [-- part of a fault's name]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getBrowsers } from './get-browser.mjs';
import { main, root, runTool, Stop } from './run.mjs';

/** @typedef {{ file: string, from: string, to: string }} Change */
/**
 * @typedef {object} Fault
 * @property {string} fault what is wrong, in words
 * @property {Change[]} changes
 * @property {'unit' | 'dom' | 'chromium'} runner
 * @property {boolean} [build] the tests look at the builds
 * @property {string} tests which files
 * @property {string} [title] which of their tests
 */

const copied = ['assets', 'components', 'core', 'entrypoints', 'platform', 'scripts', 'tests', 'docs'];
const files = [
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
  'README.md',
  'biome.json',
];

/** The copy lies below the project, where its imports find the packages installed there. */
function copyOfSources() {
  const parent = join(root, '.output');
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, 'sabotage-'));
  const filter = (/** @type {string} */ path) => !path.includes(`${sep}node_modules`);
  for (const name of [...copied, ...files])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter });
  return copy;
}

/** The text with the fault in it. @param {string} text @param {Change} change @param {string} fault */
function changed(text, { file, from, to }, fault) {
  const parts = text.split(from);
  if (parts.length === 2) return parts.join(to);
  const times = parts.length === 1 ? 'no longer' : `${parts.length - 1} times`;
  throw new Stop(`“${fault}”: what it changes stands ${times} in ${file}. Mend tests/sabotage/faults.json.`);
}

/** Titles of the tests that failed, by the report of a run. @param {string} report @param {string} runner */
function failedIn(report, runner) {
  /** @type {string[]} */
  const failed = [];
  const { testResults = [], suites = [] } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { assertionResults, status, message } of testResults) {
    // A fault must be seen by a test, not by a file that cannot even be loaded.
    if (status === 'failed' && assertionResults.length === 0)
      throw new Stop(`No test could be run: ${message}`);
    for (const result of assertionResults) if (result.status === 'failed') failed.push(result.title);
  }
  const open = runner === 'chromium' ? [...suites] : [];
  for (let suite = open.pop(); suite !== undefined; suite = open.pop()) {
    open.push(...(suite.suites ?? []));
    for (const { ok, title } of suite.specs ?? []) if (!ok) failed.push(title);
  }
  return failed;
}

/** Runs the tests named for a fault in the copy. @param {string} copy @param {Fault} fault */
async function caughtBy(copy, { runner, build, tests, title }) {
  const options = { cwd: copy, quiet: true, silent: true };
  if (build) {
    for (const target of [[], ['-b', 'firefox', '--mv3']]) {
      if ((await runTool('wxt', ['build', ...target], options)) !== 0) return ['(it does not build)'];
    }
  }
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  if (runner === 'chromium') {
    const config = ['-c', 'tests/e2e/playwright.config.ts'];
    const args = ['test', ...config, `/${tests}.spec.ts`, '--reporter=json', ...(title ? ['-g', title] : [])];
    await runTool('@playwright/test', args, { ...options, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  } else {
    const args = ['run', '--project', runner, tests, '--reporter=json', `--outputFile=${report}`];
    await runTool('vitest', [...args, ...(title ? ['-t', title] : [])], options);
  }
  return failedIn(report, runner);
}

await main(async () => {
  /** @type {Fault[]} */
  const all = JSON.parse(readFileSync(join(root, 'tests/sabotage/faults.json'), 'utf8'));
  const wanted = process.argv.slice(2).join(' ');
  const faults = all.filter(({ fault }) => fault.includes(wanted));
  // A patch that no longer applies is told before anything is run.
  for (const { fault, changes } of all)
    for (const change of changes) changed(readFileSync(join(root, change.file), 'utf8'), change, fault);
  if (faults.some(({ runner }) => runner !== 'unit')) await getBrowsers(['chromium']);

  const copy = copyOfSources();
  const uncaught = [];
  try {
    if ((await runTool('wxt', ['prepare'], { cwd: copy, quiet: true })) !== 0)
      throw new Stop('The copy cannot be prepared.');
    for (const fault of faults) {
      const before = new Map(fault.changes.map(({ file }) => [file, readFileSync(join(copy, file), 'utf8')]));
      for (const change of fault.changes) {
        const path = join(copy, change.file);
        writeFileSync(path, changed(readFileSync(path, 'utf8'), change, fault.fault));
      }
      const failed = await caughtBy(copy, fault);
      for (const [file, text] of before) writeFileSync(join(copy, file), text);
      if (failed.length === 0) uncaught.push(fault.fault);
      console.log(`${failed.length > 0 ? 'caught  ' : 'NOT SEEN'}  ${fault.fault}`);
      const where = relative(root, join(root, fault.tests)).split(sep).join('/');
      for (const title of failed.slice(0, 2)) console.log(`            ${where}: ${title}`);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  if (uncaught.length > 0) throw new Stop(`\nNo test saw: ${uncaught.join('; ')}.`);
  console.log(`\n${faults.length} of ${faults.length} faults were caught.`);
});
