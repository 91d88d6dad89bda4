import { isPageKey, pageKey } from './page-key';
import { siteKey, siteKeyFromInput } from './site-key';

/** What a rule is for, from an untrusted key: a site or one page, made canonical; null where it is neither. */
export function ruleKeyFrom(key: string): string | null {
  return isPageKey(key) ? pageKey(key) : siteKeyFromInput(key);
}

/** The site a rule’s key belongs to: itself, or the one its page is on. */
export function siteOfRule(key: string): string | null {
  return isPageKey(key) ? siteKey(key) : key;
}
