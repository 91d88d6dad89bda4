import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../../assets/public/_locales/en/messages.json';
import { builds, manifestOf } from './package';
import { root } from './sources';

const listing = readFileSync(join(root, 'docs/store/listing.md'), 'utf8');

/** What stands under a heading of the listing. */
const under = (heading: string): string =>
  new RegExp(`## ${heading}\n\n([^#]*)`).exec(listing)?.[1]?.trim() ?? '';

test('the stores’ summary is what the extension says of itself, in no more letters than they take', () => {
  expect(under('Summary')).toBe(messages.extensionDescription.message);
  expect(under('Summary').length).toBeLessThanOrEqual(132);
});

test.each(builds)('each permission of %s is justified to the stores, and no other', (build) => {
  const asked = manifestOf(build);
  const wanted = [...(asked.permissions as string[]), ...(asked.host_permissions as string[])];
  const justified = [...under('Why each permission is needed').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  // Firefox needs no permission for its sidebar.
  if (build === 'firefox-mv3') wanted.push('sidePanel');
  expect(justified.toSorted()).toEqual(wanted.toSorted());
});

test('the stores’ pictures are there, and of the sizes they ask for', () => {
  const named = [...under('Pictures').matchAll(/^\| `([^`]+)` \| (\d+) × (\d+)/gm)];
  const pictures = named.map(([, file = '', width, height]) => ({
    file,
    size: [Number(width), Number(height)],
  }));
  const there = readdirSync(join(root, 'docs/store')).filter((file) => file.endsWith('.png'));
  expect(pictures.map(({ file }) => file).toSorted()).toEqual(there.toSorted());
  for (const { file, size } of pictures) {
    const png = readFileSync(join(root, 'docs/store', file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual(size);
  }
});
