import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/sources';
import { loadScript } from './script';

interface Result {
  file: string;
  titles: string[];
  state: string;
  problem: string;
}

interface Reports {
  resultsOf(report: unknown): Result[];
  failures(results: Result[]): string[];
}

const { failures, resultsOf } = await loadScript<Reports>('reports.mjs');

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

test('a test of Vitest that failed is named with its groups and what it said, without colours', () => {
  const report = {
    testResults: [
      {
        name: join(root, 'tests/unit/text/fold.test.ts'),
        status: 'failed',
        assertionResults: [
          { ancestorTitles: [], title: 'holds', status: 'passed', failureMessages: [] },
          {
            ancestorTitles: ['folding', 'of hyphens'],
            title: 'keeps them',
            status: 'failed',
            failureMessages: [`${red('expected')} 1 to be 2\n    at a place`],
          },
        ],
      },
    ],
  };
  expect(failures(resultsOf(report))).toEqual([
    'tests/unit/text/fold.test.ts › folding › of hyphens › keeps them\n    expected 1 to be 2\n        at a place',
  ]);
});

test('a file that could not be loaded is named, though none of its tests ran', () => {
  const report = {
    testResults: [
      {
        name: join(root, 'tests/unit/a.test.ts'),
        status: 'failed',
        message: 'No such module',
        assertionResults: [],
      },
    ],
  };
  expect(failures(resultsOf(report))).toEqual(['tests/unit/a.test.ts › the file\n    No such module']);
});

test('a test of Playwright that failed is named, and what went wrong outside any test', () => {
  const spec = (title: string, ok: boolean, errors: { message: string }[]) => ({
    file: 'marks.spec.ts',
    title,
    ok,
    tests: [{ status: ok ? 'expected' : 'unexpected', results: [{ errors }] }],
  });
  const report = {
    config: { rootDir: join(root, 'tests/e2e/chromium') },
    suites: [
      {
        title: 'marks.spec.ts',
        specs: [spec('marks a name', true, [])],
        suites: [{ title: 'a group', specs: [spec('marks another', false, [{ message: 'Not marked' }])] }],
      },
    ],
    errors: [{ message: 'A file is broken' }],
  };
  expect(failures(resultsOf(report))).toEqual([
    'tests/e2e/chromium/marks.spec.ts › a group › marks another\n    Not marked',
    'Playwright › the file\n    A file is broken',
  ]);
});
