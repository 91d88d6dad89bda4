import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differences,
  largestFile,
  parseSettingsFile,
  type Replacement,
  readSettingsFile,
  replacementOf,
  writeSettingsFile,
} from '../../../core/settings/settings-file';
import { anyReplacement } from './any';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (why: string) => ({ kind: 'refused', why });

const given: Replacement = replacementOf(
  { delay: 'long', badge: false },
  new Map([
    ['example.com', 'off'],
    ['a.example.com', 'on'],
    ['https://a.example.com/b?c=1', 'off'],
  ]),
);

test('what goes out comes back in as it was [F12]', () => {
  expect(parseSettingsFile(writeSettingsFile(given))).toEqual({ kind: 'read', wanted: given, leftOut: 0 });
});

test('whatever is set comes back as it was [F12]', () => {
  fc.assert(
    fc.property(anyReplacement, (replacement) => {
      const read = parseSettingsFile(writeSettingsFile(replacement));
      expect(read).toEqual({ kind: 'read', wanted: replacement, leftOut: 0 });
    }),
  );
});

test('holds nothing but what the user set: no address of a page visited, no identifier, no date [K07]', () => {
  expect(JSON.parse(writeSettingsFile(replacementOf({}, new Map())))).toEqual({
    product: 'on-record',
    schema: 1,
    settings: {},
    sites: {},
  });
});

test('a bad entry alone is left out, and counted [F11]', () => {
  const file = {
    product: 'on-record',
    settings: { delay: 'never', badge: false, future: 1 },
    sites: { 'a b': 'off', 'c.d': 'on', 'e.f': 'maybe', '*': 'off' },
  };
  expect(parseSettingsFile(JSON.stringify(file))).toEqual({
    kind: 'read',
    wanted: { type: 'replace', fields: { badge: false }, rules: { 'c.d': 'on' } },
    leftOut: 5,
  });
});

test('of two spellings of a site the later holds, and neither is a mistake [F11]', () => {
  const text = '{"product":"on-record","sites":{"EXAMPLE.com":"on","example.com.":"off"}}';
  expect(parseSettingsFile(text)).toMatchObject({ wanted: { rules: { 'example.com': 'off' } }, leftOut: 0 });
});

test('names that mean something to the language mean nothing here [F11]', () => {
  const text =
    '{"product":"on-record","settings":{"__proto__":{"badge":false},"constructor":1},"sites":{"__proto__":"off","constructor":"off"}}';
  const read = parseSettingsFile(text);
  expect(read).toMatchObject({ kind: 'read', wanted: { fields: {} } });
  expect({}).not.toHaveProperty('badge');
});

describe('an editor may have saved it', () => {
  const text = writeSettingsFile(given);
  const wide = (little: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  test.each([
    ['as UTF-8', bytesOf(text)],
    ['with a mark at its start', bytesOf(`\uFEFF${text}`)],
    ['as UTF-16, little end first', wide(true)],
    ['as UTF-16, big end first', wide(false)],
  ])('%s [F11]', (_, bytes) => {
    expect(readSettingsFile(bytes)).toMatchObject({ kind: 'read', wanted: given });
  });
});

describe('is refused with the reason', () => {
  test.each([
    ['', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['{}', 'unreadable'],
    ['{"product":"other","sites":{}}', 'unreadable'],
    ['{"product":"on-record","sites":1}', 'unreadable'],
    ['{"product":"on-record","settings":null}', 'unreadable'],
    ['{"product":"on-record","schema":"new"}', 'unreadable'],
    ['{"product":"on-record","schema":2}', 'newer'],
  ])('%j [F11]', (text, why) => {
    expect(parseSettingsFile(text)).toEqual(refused(why));
  });

  test('more bytes than settings can have [F11]', () => {
    expect(readSettingsFile(new Uint8Array(largestFile + 1))).toEqual(refused('large'));
  });

  test('bytes that are no text, and lists a hundred thousand deep [F11]', () => {
    expect(readSettingsFile(Uint8Array.from({ length: 4096 }, (_, at) => at % 256))).toEqual(
      refused('unreadable'),
    );
    const deep = `{"product":"on-record","sites":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(parseSettingsFile(deep)).not.toMatchObject({ wanted: { rules: { 0: expect.anything() } } });
  });

  test('and whatever else is no file of ours, without throwing [F11]', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseSettingsFile(text)).toEqual(refused('unreadable'));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void readSettingsFile(bytes)));
  });
});

describe('what an import would make different', () => {
  test('is told by kind: added, changed, removed', () => {
    const now = replacementOf(
      { theme: 'dark', badge: false },
      new Map([
        ['a.b', 'off'],
        ['c.d', 'off'],
      ]),
    );
    const wanted = replacementOf(
      { theme: 'light' },
      new Map([
        ['c.d', 'on'],
        ['e.f', 'off'],
      ]),
    );
    expect(differences(now, wanted)).toEqual([
      { kind: 'removed', field: 'badge', key: 'badge', value: null },
      { kind: 'changed', field: 'theme', key: 'theme', value: 'light' },
      { kind: 'removed', field: null, key: 'a.b', value: null },
      { kind: 'changed', field: null, key: 'c.d', value: 'on' },
      { kind: 'added', field: null, key: 'e.f', value: 'off' },
    ]);
  });

  test('is nothing exactly where both say the same', () => {
    fc.assert(
      fc.property(anyReplacement, anyReplacement, (now, wanted) => {
        const same = writeSettingsFile(now) === writeSettingsFile(wanted);
        // Fields may stand in another order.
        if (same) expect(differences(now, wanted)).toEqual([]);
        else if (differences(now, wanted).length === 0) expect(now).toEqual(wanted);
        expect(differences(now, now)).toEqual([]);
      }),
    );
  });
});
