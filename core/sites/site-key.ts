/** The one rule that stands for all local files. */
export const localFiles = 'file:';

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * The canonical key of the site an address belongs to: its ASCII host, lower case, without a trailing dot; the
 * port only for IP addresses and localhost, where different ports are different sites; `file:` for every
 * local file. Null for addresses that are no site (about:, data:, chrome:, extension pages, nonsense).
 */
export function siteKey(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol === 'blob:') return siteKey(url.pathname);
  if (url.protocol === 'file:') return localFiles;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (host === '') return null;
  const numbered =
    ipv4.test(host) || host.startsWith('[') || host === 'localhost' || host.endsWith('.localhost');
  return numbered && url.port !== '' ? `${host}:${url.port}` : host;
}

/**
 * The keys whose rules can apply to a site, most specific first: itself, then each parent domain, label by
 * label. IP addresses and local files have no parents; an address with a port also falls under its host.
 */
export function keysFor(key: string): string[] {
  if (key === localFiles) return [key];
  const port = key.startsWith('[') ? key.indexOf(':', key.indexOf(']')) : key.indexOf(':');
  const host = port < 0 ? key : key.slice(0, port);
  const keys = port < 0 ? [] : [key];
  keys.push(host);
  if (host.startsWith('[') || ipv4.test(host)) return keys;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    keys.push(host.slice(dot + 1));
  return keys;
}

/**
 * A site key from what a person typed: an address, a host, with or without `*.`. Null where it names no site.
 */
export function siteKeyFromInput(input: string): string | null {
  const text = input.trim().slice(0, 2048);
  if (text === '' || /\s|,/.test(text)) return null;
  if (text === localFiles || text.startsWith('file:')) return localFiles;
  const bare = text.replace(/^\*\./, '').replace(/^\./, '');
  const key = siteKey(/^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`);
  return key === null || /[*%]/.test(key) ? null : key;
}
