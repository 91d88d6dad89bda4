import fc from 'fast-check';
import type { Settings } from '../../../core/settings/settings';
import type { Replacement } from '../../../core/settings/settings-file';
import type { SiteRule } from '../../../core/sites/rules';

/** Any settings a user may have made: some fields, each with one of its values. */
export const anyFields: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    opening: fc.constantFrom('hover', 'click', 'alt', 'off'),
    delay: fc.constantFrom('short', 'normal', 'long'),
    markStyle: fc.constantFrom('dotted', 'solid', 'tint'),
    markScope: fc.constantFrom('all', 'first'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    language: fc.constantFrom('auto', 'en', 'zh-CN'),
    badge: fc.boolean(),
    newSites: fc.constantFrom('on', 'off'),
    'topic-price': fc.boolean(),
    'topic-smart-space': fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Sites that are often above or below one another. */
export const anySite: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'news', 'xn--p1ai'), { minLength: 1, maxLength: 3 })
  .map((labels) => [...labels, 'example'].join('.'));

export const anyRule = fc.constantFrom<SiteRule>('on', 'off');

export const anyRules: fc.Arbitrary<Record<string, SiteRule>> = fc.dictionary(anySite, anyRule, {
  maxKeys: 8,
});

export const anyReplacement: fc.Arbitrary<Replacement> = fc
  .tuple(anyFields, anyRules)
  .map(([fields, rules]) => ({ type: 'replace', fields, rules: { ...rules } }));
