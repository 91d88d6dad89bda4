import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './run.mjs';

/** Where `npm test` leaves the runners' reports; the last of each stays. */
export const reportFolder = '.reports';

/**
 * One test of a report: its file, its titles from the outermost group to its own, how it ended, and what it had to
 * say if it failed.
 * @typedef {{ file: string, titles: string[], state: 'passed' | 'failed' | 'skipped', problem: string }} Result
 */

/** What the last run of each runner, or of those named, came to. @param {string[]} [runners] @returns {Result[]} */
export function lastResults(runners) {
  const folder = join(root, reportFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && (runners?.includes(name.slice(0, -'.json'.length)) ?? true))
    .flatMap((name) => resultsOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** What the tests of one report came to, Vitest's or Playwright's. @returns {Result[]} */
export function resultsOf(report) {
  return 'suites' in report ? playwrightResults(report) : vitestResults(report);
}

const states = { passed: 'passed', failed: 'failed' };

/** A runner's file, as the repository calls it. */
const fromRoot = (path) => relative(root, path).split(sep).join('/');

/** @returns {Result[]} */
function vitestResults({ testResults }) {
  return testResults.flatMap(({ name, assertionResults, status: whole, message }) => {
    const results = assertionResults.map(({ ancestorTitles, title, status, failureMessages = [] }) => ({
      file: fromRoot(name),
      titles: [...ancestorTitles, title],
      state: states[status] ?? 'skipped',
      problem: failureMessages.join('\n'),
    }));
    if (whole !== 'failed' || results.some(({ state }) => state === 'failed')) return results;
    // A file that could not be loaded holds no test that failed.
    return [
      ...results,
      { file: fromRoot(name), titles: ['the file'], state: 'failed', problem: message ?? '' },
    ];
  });
}

const problemsOf = ({ results }) =>
  results.flatMap(({ errors = [] }) => errors.map(({ message, value }) => message ?? value ?? ''));

/** @returns {Result[]} */
function playwrightResults({ config, suites, errors }) {
  const below = (suite, titles) => [
    ...(suite.specs ?? []).map((spec) => ({
      file: fromRoot(join(config.rootDir, spec.file)),
      titles: [...titles, spec.title],
      state: spec.tests.every(({ status }) => status === 'skipped')
        ? 'skipped'
        : spec.ok
          ? 'passed'
          : 'failed',
      problem: spec.tests.flatMap(problemsOf).join('\n'),
    })),
    ...(suite.suites ?? []).flatMap((inner) => below(inner, [...titles, inner.title])),
  ];
  // What went wrong outside any test, as a file that cannot be read.
  const outside = errors.map(({ location, message = '' }) => ({
    file: location ? fromRoot(location.file) : 'Playwright',
    titles: ['the file'],
    state: 'failed',
    problem: message,
  }));
  return [...suites.flatMap((suite) => below(suite, [])), ...outside];
}

/** What a terminal colours with. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Each test that failed, with the first lines of what it said: to stand at the end of a long run. @param {Result[]} results */
export function failures(results) {
  return results
    .filter(({ state }) => state === 'failed')
    .map(({ file, titles, problem }) => {
      const lines = problem.replace(colours, '').split('\n').slice(0, 12);
      return [`${file} › ${titles.join(' › ')}`, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n');
    });
}
