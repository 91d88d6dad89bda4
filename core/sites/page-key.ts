import { siteKey } from './site-key';

/** Longer addresses get no rule of their own: they are made for one visit. */
const longest = 2048;

/**
 * The canonical key of one page: its address without credentials and without what follows `#`, which is a place
 * within the page. Null where the page is no site, or its address is too long to keep.
 */
export function pageKey(address: string): string | null {
  if (siteKey(address) === null || address.startsWith('blob:')) return null;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return url.href.length > longest ? null : url.href;
}

/** Whether a rule’s key names one page; a site’s never holds a slash, a page’s always does. */
export const isPageKey = (key: string): boolean => key.includes('/');
