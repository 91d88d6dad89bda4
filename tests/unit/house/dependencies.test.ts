import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources';

interface Lockfile {
  packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
}

const parsed = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Needs {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const needsOf = (path: string): [name: string, version: string][] => {
  const { dependencies, devDependencies } = parsed(path) as Needs;
  return Object.entries({ ...dependencies, ...devDependencies });
};

describe.each(['.', 'tests/apps'])('the packages of %s', (folder) => {
  test('are named by one exact version each', () => {
    const loose = needsOf(join(folder, 'package.json')).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('and all that they bring are in the lockfile with their hash', () => {
    const { packages } = parsed(join(folder, 'package-lock.json')) as Lockfile;
    const entries = Object.entries(packages).filter(([path]) => path !== '');
    expect(entries.length).toBeGreaterThan(50);
    expect(
      entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    // Whatever registry npm is set to is asked for them, and the hash decides: none comes from a repository, a file or
    // somebody's mirror.
    const elsewhere = entries.filter(([, { link, resolved }]) => link || resolved);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

test('each package is explained', () => {
  const told = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const untold = needsOf('package.json').filter(([name]) => !told.includes(name));
  expect(untold.map(([name]) => name)).toEqual([]);
});

test('two packages ship', () => {
  const { dependencies } = parsed('package.json') as Needs;
  expect(Object.keys(dependencies ?? {})).toEqual(['preact', 'webextension-polyfill']);
});
