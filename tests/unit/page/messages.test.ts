import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFromPage, parseToPage } from '../../../core/page/messages';

describe('messages from a page’s frame', () => {
  it('carry their type and nothing else: who sent them is for the browser to say', () => {
    expect(parseFromPage({ type: 'off-here', site: 'bank.example', tabId: 7 })).toEqual({ type: 'off-here' });
  });

  it('ask for the words of a script the spotter reads', () => {
    expect(parseFromPage({ type: 'words', script: 'hangul', tabId: 7 })).toEqual({
      type: 'words',
      script: 'hangul',
    });
  });

  it.each([
    { type: 'words' },
    { type: 'words', script: '../card' },
    { type: 'words', script: undefined },
    { type: 'words', script: ['latin'] },
  ])('ask for no other file: %j', (value) => {
    expect(parseFromPage(value)).toBeNull();
  });

  it.each([null, 'hit', {}, { type: 'intent' }, { type: 'replace' }, { type: '__proto__' }])(
    'are refused: %j',
    (value) => {
      expect(parseFromPage(value)).toBeNull();
    },
  );

  it('are read from anything without throwing [H01]', () => {
    fc.assert(fc.property(fc.anything(), (value) => void [parseFromPage(value), parseToPage(value)]));
  });
});

describe('messages to a frame', () => {
  it('name a mention by its index', () => {
    expect(parseToPage({ type: 'reveal', index: 3, focus: true, more: 1 })).toEqual({
      type: 'reveal',
      index: 3,
      focus: true,
    });
  });

  it.each([
    { type: 'reveal', index: 1.5, focus: true },
    { type: 'reveal', index: '1', focus: true },
    { type: 'reveal', index: 1 },
  ])('are refused: %j', (value) => {
    expect(parseToPage(value)).toBeNull();
  });
});
