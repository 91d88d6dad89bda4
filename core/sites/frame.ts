import { decide, type SiteRule } from './rules';

/**
 * Whether a frame is on: it follows the top page's decision, and a rule that switches the frame's own site off
 * holds inside other pages too. Null keys stand for addresses that are no site (about:, data:): the default holds.
 */
export function decideFrame(
  top: string | null,
  own: string | null,
  ruleOf: (siteKey: string) => SiteRule | null | undefined,
  newSites: SiteRule,
): boolean {
  const page = top === null ? newSites === 'on' : decide(top, ruleOf, newSites).on;
  return page && (own === null || own === top || decide(own, ruleOf, 'on').on);
}
