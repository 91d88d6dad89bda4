import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {Count} a @param {Count} b */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, and `, 1 skipped` where some were. @param {Count} count */
export function oneLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Vitest's JSON report. A file that could not be loaded holds no test, and counts as one that failed. */
export function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Playwright's JSON report. A test that passed only when tried again is not one that passed. */
export function readPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner counted. A runner that left no report, ran nothing, or ended badly without naming a failure has
 * failed once, so that nothing is green for want of tests.
 * @param {string} path of its report
 * @param {number} code its exit code
 * @param {(report: any) => Count} read
 */
export function countOf(path, code, read) {
  let count = none;
  try {
    count = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (problem) {
    console.error(`No count: ${problem.message}`);
  }
  const silent = count.passed === 0 || code !== 0;
  return silent && count.failed === 0 ? { ...count, failed: 1 } : count;
}
