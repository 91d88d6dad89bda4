import { describe, expect, test } from 'vitest';
import { curly, wording } from '../../../core/locale/dataset-text';

describe('typewriter marks become printed ones', () => {
  test.each([
    ["the world's top five", 'the world’s top five'],
    ["buyers' wish", 'buyers’ wish'],
    ["success 'in the next few years'", 'success ‘in the next few years’'],
  ])('%s', (typed, printed) => {
    expect(curly(typed)).toBe(printed);
  });
});

test('readers of Chinese get the Chinese wording, all others the English, each marked as what it is', () => {
  const title = ["world's top five", '全球前五'] as const;
  expect(wording({ tag: 'zh-CN' }, ...title)).toEqual({ text: '全球前五', lang: 'zh-Hans' });
  expect(wording({ tag: 'ja' }, ...title)).toEqual({ text: 'world’s top five', lang: 'en' });
});
