import { describe, expect, test } from 'vitest';
import { entrypointOf, roomOf, type SourceFile, sourcesIn } from './sources';

/** Who may import from whom; a room may always import from itself. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  platform: ['core'],
  components: ['core'],
  entrypoints: ['components', 'core', 'platform', 'assets'],
};

/** Entrypoints that run inside other people’s pages: there every kilobyte is paid by every reader. */
const inPages = ['gate', 'scanner', 'marks', 'listing', 'comparisons', 'follow', 'card', 'facts'];

const all = Object.keys(mayImport).flatMap(sourcesIn);

function offending(files: SourceFile[], forbidden: (file: SourceFile, target: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ isPackage, target }) => !isPackage && forbidden(file, target))
      .map(({ target }) => `${file.path} imports ${target}`),
  );
}

/** Packages whose values, not only types, a file imports. */
function packagesOf(file: SourceFile): string[] {
  return file.imports.filter(({ isPackage, typeOnly }) => isPackage && !typeOnly).map(({ target }) => target);
}

describe.each(Object.entries(mayImport))('%s', (room, allowed) => {
  test(`imports from ${['itself', ...allowed].join(', ')} and nowhere else`, () => {
    const files = sourcesIn(room);
    expect(files.length).toBeGreaterThan(0);
    const forbidden = (_: SourceFile, target: string) => ![room, ...allowed].includes(roomOf(target));
    expect(offending(files, forbidden)).toEqual([]);
  });
});

test('entrypoints never import each other', () => {
  const foreign = (file: SourceFile, target: string) =>
    roomOf(target) === 'entrypoints' && entrypointOf(target) !== entrypointOf(file.path);
  expect(offending(sourcesIn('entrypoints'), foreign)).toEqual([]);
});

test('core needs no package; the schema’s library is the one exception', () => {
  const needing = sourcesIn('core').filter((file) => packagesOf(file).length > 0);
  expect(needing.map(({ path, ...file }) => [path, packagesOf({ path, ...file })])).toEqual([
    ['core/facts/schema.ts', ['valibot']],
  ]);
});

test('nothing that ships imports a value of the schema', () => {
  const importing = all.filter(({ imports }) =>
    imports.some(({ target, typeOnly }) => target === 'core/facts/schema' && !typeOnly),
  );
  expect(importing.map(({ path }) => path)).toEqual([]);
});

test('the polyfill stands in one place', () => {
  const importing = all.filter(({ imports }) =>
    imports.some(({ target, typeOnly }) => target.startsWith('webextension-polyfill') && !typeOnly),
  );
  expect(importing.map(({ path }) => path)).toEqual(['platform/extension/browser.ts']);
});

test('scripts that run in pages keep away from the polyfill', () => {
  const files = sourcesIn('entrypoints').filter(({ path }) => inPages.includes(entrypointOf(path)));
  const reach = (_: SourceFile, target: string) => target.startsWith('platform/extension');
  expect(offending([...files, ...sourcesIn('platform/page')], reach)).toEqual([]);
});

test('gate, scanner and marks bring no framework', () => {
  const files = sourcesIn('entrypoints').filter(({ path }) =>
    ['gate', 'scanner', 'marks'].includes(entrypointOf(path)),
  );
  const reach = (_: SourceFile, target: string) => roomOf(target) === 'components';
  expect(offending(files, reach)).toEqual([]);
  expect(files.flatMap(packagesOf).filter((name) => !name.startsWith('wxt/'))).toEqual([]);
});

// That core touches no document and no browser, the unit tests show by running in plain Node.
test('core asks neither the clock nor chance', () => {
  const asking = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/;
  const files = sourcesIn('core').filter(({ text }) => asking.test(text));
  expect(files.map(({ path }) => path)).toEqual([]);
});
