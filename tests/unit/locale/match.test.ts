import { expect, test } from 'vitest';
import { matchLanguage } from '../../../core/locale/match';

const available = ['en', 'zh-CN', 'zh-TW', 'pt', 'id'] as const;
const match = (...wanted: string[]) => matchLanguage(wanted, available, 'en');

test.each([
  [['zh-CN'], 'zh-CN'],
  [['zh-HK'], 'zh-TW'],
  [['zh-Hans-SG'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['pt-BR'], 'pt'],
  [['en-AU', 'pt'], 'en'],
  [['fi', 'id-ID'], 'id'],
])('%j gets %s', (wanted, tag) => {
  expect(match(...wanted)).toBe(tag);
});

test('who wants none of them gets English', () => {
  expect(match('fi', 'is')).toBe('en');
  expect(match()).toBe('en');
});
