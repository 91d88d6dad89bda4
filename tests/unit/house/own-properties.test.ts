import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownProperties } from '../../../entrypoints/scanner/own-properties';

/** Where the shapes of what leaves the scanner are written. */
const shared = ['core/page/world.ts', 'core/page/report.ts', 'core/mentions/mention.ts'];

test.each(shared)('no name that is shortened in the scanner is one of %s', (path) => {
  const source = readFileSync(path, 'utf8');
  const named = [...source.matchAll(/^\s*(?:readonly |get )?(\w+)\??[(:]/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(ownProperties.filter((name) => named.includes(name))).toEqual([]);
});
