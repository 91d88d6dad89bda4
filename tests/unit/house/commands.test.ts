import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'assets/dataset/README.md',
  'tests/README.md',
  ...['reliability', 'limits', 'dependencies'].map((name) => `docs/${name}.md`),
  ...readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('every command that a document names exists', () => {
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/\bnpm run ([\w:-]+)|\bnpm (start|test)\b/g)].map(
      ([, run, own]) => run ?? own ?? '',
    ),
  );
  expect(named).toContain('build');
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every script that package.json starts exists', () => {
  const started = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w.-]+/g) ?? []);
  expect(started.filter((path) => !statSync(join(root, path), { throwIfNoEntry: false }))).toEqual([]);
});

test('every link of a document to a file leads somewhere', () => {
  const links = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => join(path, '..', link)),
  );
  expect(links).toContain('docs/decisions');
  expect(links.filter((link) => !statSync(join(root, link), { throwIfNoEntry: false }))).toEqual([]);
});
