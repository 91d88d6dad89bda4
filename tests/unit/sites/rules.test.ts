import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideFrame } from '../../../core/sites/frame';
import { decide, ruleFor, type SiteRule } from '../../../core/sites/rules';

const of = (rules: Record<string, SiteRule>) => (key: string) => rules[key];

describe('site rules', () => {
  it('cover a site and its sub-sites, never a site that only ends alike', () => {
    const rules = of({ 'example.com': 'off' });
    expect(decide('example.com', rules, 'on')).toEqual({ on: false, by: 'example.com' });
    expect(decide('a.b.example.com', rules, 'on').on).toBe(false);
    expect(decide('evilexample.com', rules, 'on')).toEqual({ on: true, by: null });
    expect(decide('example.com.evil.net', rules, 'on').on).toBe(true);
  });

  it('are decided by the most specific', () => {
    const rules = of({ 'example.com': 'off', 'news.example.com': 'on', 'old.news.example.com': 'off' });
    expect(decide('news.example.com', rules, 'on').on).toBe(true);
    expect(decide('today.news.example.com', rules, 'on').on).toBe(true);
    expect(decide('old.news.example.com', rules, 'on').on).toBe(false);
    expect(decide('shop.example.com', rules, 'on').on).toBe(false);
  });

  it('give way to the default where none covers the site', () => {
    expect(decide('example.com', of({}), 'off')).toEqual({ on: false, by: null });
  });

  it('cover a site exactly when it is the host itself or ends with a dot and the host [G03]', () => {
    const label = fc.stringMatching(/^[a-z]{1,3}$/);
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(host, host, (site, rule) => {
        const covered = !decide(site, of({ [rule]: 'off' }), 'on').on;
        expect(covered).toBe(site === rule || site.endsWith(`.${rule}`));
      }),
    );
  });
});

describe('the rule to store for a choice', () => {
  it('is none where the site already is so by inheritance', () => {
    expect(ruleFor('a.example.com', false, of({ 'example.com': 'off' }), 'on')).toBeNull();
    expect(ruleFor('example.com', true, of({ 'example.com': 'off' }), 'on')).toBeNull();
  });

  it('is an exception where the parent says otherwise', () => {
    expect(ruleFor('a.example.com', true, of({ 'example.com': 'off' }), 'on')).toBe('on');
    expect(ruleFor('example.com', true, of({}), 'off')).toBe('on');
  });
});

describe('a frame', () => {
  const rules = of({ 'ads.example': 'off', 'paper.example': 'off', 'video.example': 'on' });

  it('follows its top page', () => {
    expect(decideFrame('paper.example', 'video.example', rules, 'on')).toBe(false);
    expect(decideFrame('other.example', 'video.example', rules, 'on')).toBe(true);
  });

  it('is off where its own site is switched off', () => {
    expect(decideFrame('other.example', 'ads.example', rules, 'on')).toBe(false);
  });

  it('is on inside a page that is on although new sites are off', () => {
    expect(decideFrame('video.example', 'unknown.example', rules, 'off')).toBe(true);
  });

  it('has the default where there is no site at all', () => {
    expect(decideFrame(null, null, rules, 'on')).toBe(true);
    expect(decideFrame(null, null, rules, 'off')).toBe(false);
  });
});
