import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources';

interface Fault {
  fault: string;
  changes: { file: string; from: string }[];
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const faults = JSON.parse(read('tests/sabotage/faults.json')) as Fault[];

test.each(faults)('“$fault” can still be put in: what it changes stands once in its file', ({ changes }) => {
  for (const { file, from } of changes) expect(read(file).split(from), file).toHaveLength(2);
});

test('tests/README.md states how many faults there are', () => {
  expect(read('tests/README.md')).toContain(`puts the ${faults.length} faults of`);
});
