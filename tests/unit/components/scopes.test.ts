import { describe, expect, test } from 'vitest';
import { contradicting, isOn, scopesOf } from '../../../components/panel/scopes';
import type { SiteRule } from '../../../core/sites/rules';

const rules = (entries: Record<string, SiteRule>) => new Map(Object.entries(entries));

describe('the switch can be for', () => {
  test.each([
    ['news.example.com', ['news.example.com', 'example.com']],
    ['news.example.co.uk', ['news.example.co.uk', 'example.co.uk']],
    ['localhost:8080', ['localhost:8080']],
    ['127.0.0.1:80', ['127.0.0.1:80', '127.0.0.1']],
    ['file:', ['file:']],
  ])('%s: %j', (site, scopes) => {
    expect(scopesOf(site, null, new Map(), 'on')).toEqual(scopes);
    const page = `https://${site}/a`;
    expect(scopesOf(site, page, new Map(), 'on')).toEqual([page, ...scopes]);
    expect(scopesOf(site, page, new Map(), 'off')).toEqual(scopes);
  });
});

test('a choice for a parent clears only what says otherwise on the way to the site', () => {
  const stored = rules({ 'a.news.example.com': 'on', 'news.example.com': 'off', 'other.example.com': 'on' });
  expect(contradicting('a.news.example.com', null, 'example.com', false, stored)).toEqual([
    'a.news.example.com',
  ]);
  expect(contradicting('a.news.example.com', null, 'example.com', true, stored)).toEqual([
    'news.example.com',
  ]);
  expect(contradicting('a.news.example.com', null, 'a.news.example.com', false, stored)).toEqual([]);

  const page = 'https://a.news.example.com/a';
  expect(
    contradicting('a.news.example.com', page, 'news.example.com', true, rules({ [page]: 'off' })),
  ).toEqual([page]);
});

test('a scope is on as its own most specific rule says, else as the default', () => {
  expect(isOn('a.example.com', rules({ 'example.com': 'off' }), 'on')).toBe(false);
  expect(isOn('example.com', rules({ 'a.example.com': 'off' }), 'on')).toBe(true);
});
