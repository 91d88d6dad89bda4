import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadScript } from './script';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface TestCounts {
  oneLine(count: Count): string;
  countOf(path: string, code: number, read: (report: unknown) => Count): Count;
  readVitest(report: unknown): Count;
  readPlaywright(report: unknown): Count;
}

const { countOf, oneLine, readPlaywright, readVitest } = await loadScript<TestCounts>('test-counts.mjs');

const folder = mkdtempSync(join(tmpdir(), 'on-record-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportFile(report: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

const playwrightReport = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

test('counts what the runners counted', () => {
  expect(countOf(reportFile(vitestReport), 0, readVitest)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  expect(countOf(reportFile(playwrightReport), 0, readPlaywright)).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
  });
});

test('a file that could not be loaded is a failure, though none of its tests ran', () => {
  const report = { ...vitestReport, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countOf(reportFile(report), 1, readVitest).failed).toBe(1);
});

test('a test that passed only on a second try has failed', () => {
  const report = { ...playwrightReport, stats: { ...playwrightReport.stats, flaky: 2 } };
  expect(countOf(reportFile(report), 0, readPlaywright).failed).toBe(2);
});

test('a runner that ended badly is a failure, whatever it counted', () => {
  expect(countOf(reportFile(vitestReport), 1, readVitest).failed).toBe(1);
});

test('a runner without a report is a failure', () => {
  expect(countOf(join(folder, 'absent.json'), 0, readVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that ran nothing is a failure', () => {
  const report = { ...vitestReport, numPassedTests: 0, testResults: [] };
  expect(countOf(reportFile(report), 0, readVitest).failed).toBe(1);
});

test('the line names skipped tests only where there are some', () => {
  expect(oneLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(oneLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
