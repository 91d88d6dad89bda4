import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run.mjs';

/** Where `npm test` leaves the runners' reports; the last of each stays. */
export const reportFolder = '.reports';

/**
 * One test of a report: its file, its titles from the outermost group to its own, and how it ended.
 * @typedef {{ file: string, titles: string[], state: 'passed' | 'failed' | 'skipped' }} Result
 */

/** What the last run of each runner came to. @returns {Result[]} */
export function lastResults() {
  const folder = join(root, reportFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return 'suites' in report ? playwrightResults(report) : vitestResults(report);
    });
}

const states = { passed: 'passed', failed: 'failed' };

/** @returns {Result[]} */
function vitestResults({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: relative(root, name).split(sep).join('/'),
      titles: [...ancestorTitles, title],
      state: states[status] ?? 'skipped',
    })),
  );
}

/** @returns {Result[]} */
function playwrightResults({ config, suites }) {
  const below = (suite, titles) => [
    ...(suite.specs ?? []).map((spec) => ({
      file: relative(root, join(config.rootDir, spec.file)).split(sep).join('/'),
      titles: [...titles, spec.title],
      state: spec.tests.every(({ status }) => status === 'skipped')
        ? 'skipped'
        : spec.ok
          ? 'passed'
          : 'failed',
    })),
    ...(suite.suites ?? []).flatMap((inner) => below(inner, [...titles, inner.title])),
  ];
  return suites.flatMap((suite) => below(suite, []));
}
