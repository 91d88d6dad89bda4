import { describe, expect, test } from 'vitest';
import { contradicting, isOn, scopesOf } from '../../../components/panel/scopes';
import type { SiteRule } from '../../../core/sites/rules';

const rules = (entries: Record<string, SiteRule>) => new Map(Object.entries(entries));

describe('the switch can be for', () => {
  test.each([
    ['news.example.com', ['news.example.com', 'example.com']],
    ['localhost:8080', ['localhost:8080']],
    ['127.0.0.1:80', ['127.0.0.1:80', '127.0.0.1']],
    ['file:', ['file:']],
  ])('%s: %j', (site, scopes) => {
    expect(scopesOf(site)).toEqual(scopes);
  });
});

test('a choice for a parent clears only what says otherwise on the way to the site', () => {
  const stored = rules({ 'a.news.example.com': 'on', 'news.example.com': 'off', 'other.example.com': 'on' });
  expect(contradicting('a.news.example.com', 'example.com', false, stored)).toEqual(['a.news.example.com']);
  expect(contradicting('a.news.example.com', 'example.com', true, stored)).toEqual(['news.example.com']);
  expect(contradicting('a.news.example.com', 'a.news.example.com', false, stored)).toEqual([]);
});

test('a scope is on as its own most specific rule says, else as the default', () => {
  expect(isOn('a.example.com', rules({ 'example.com': 'off' }), 'on')).toBe(false);
  expect(isOn('example.com', rules({ 'a.example.com': 'off' }), 'on')).toBe(true);
});
