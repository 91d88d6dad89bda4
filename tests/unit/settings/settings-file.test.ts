import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../core/settings/settings';
import { parseSettingsFile, replacementOf, writeSettingsFile } from '../../../core/settings/settings-file';

const settings = parseSettings(() => undefined);

test('what goes out comes back in as it was', () => {
  const given = replacementOf(
    { ...settings, delay: 'long', badge: false },
    new Map([
      ['example.com', 'off'],
      ['a.example.com', 'on'],
    ]),
  );
  expect(parseSettingsFile(writeSettingsFile(given))).toEqual(given);
});

test('a bad entry alone is left out', () => {
  const file = {
    product: 'on-record',
    settings: { delay: 'never', badge: false },
    sites: { 'a b': 'off', 'c.d': 'on' },
  };
  expect(parseSettingsFile(JSON.stringify(file))).toEqual({
    type: 'replace',
    fields: { badge: false },
    rules: { 'c.d': 'on' },
  });
});

describe('is no file of ours', () => {
  test.each(['', 'null', '[]', '{}', '{"product":"other","sites":{}}', '{"product":"on-record","sites":1}'])(
    '%j',
    (text) => {
      expect(parseSettingsFile(text)).toBeNull();
    },
  );

  test('nor is anything else, and none of it throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseSettingsFile(text)).toBeNull();
      }),
    );
  });
});
