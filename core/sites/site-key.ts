/** The one rule that stands for all local files. */
export const localFiles = 'file:';

/** Hosts that are numbers, as a parsed URL writes them; they have no parent domains. */
const numeric = /^(?:\[.*|[\d.]+)$/;

/** The parts of a parsed web address that say which site it is: a `URL` or a `Location`. */
export type AddressParts = Pick<URL, 'protocol' | 'hostname' | 'port'>;

/**
 * The canonical key of the site an address belongs to: its ASCII host, lower case, without a trailing dot; the
 * port only for IP addresses and localhost, where different ports are different sites; `file:` for every
 * local file. Null for addresses without a host (about:, data:).
 */
export function siteKeyOf({ protocol, hostname, port }: AddressParts): string | null {
  if (protocol === localFiles) return localFiles;
  const host = hostname.replace(/\.$/, '');
  if (!host) return null;
  return port && (numeric.test(host) || /\blocalhost$/.test(host)) ? `${host}:${port}` : host;
}

/** The site key of an address as text; a blob's is its creator's. Null for browser pages, extensions and nonsense. */
export function siteKey(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol === 'blob:') return siteKey(url.pathname);
    return /^(?:https?|file):$/.test(url.protocol) ? siteKeyOf(url) : null;
  } catch {
    return null;
  }
}

/**
 * The keys whose rules can apply to a site, most specific first: itself, then each parent domain, label by
 * label. IP addresses and local files have no parents; an address with a port also falls under its host.
 */
export function keysFor(key: string): string[] {
  const host = key.replace(/:\d+$/, '');
  const keys = host === key ? [key] : [key, host];
  if (numeric.test(host)) return keys;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
    keys.push(host.slice(dot + 1));
  return keys;
}

/** Characters of an address that a person may paste. */
const longestInput = 2048;
/** Characters of a host that names can be looked up for, with its port. */
const longestHost = 259;

/**
 * A site key from what a person typed: an address, a host, with or without `*.`. Null where it names no site.
 */
export function siteKeyFromInput(input: string): string | null {
  const text = input.trim();
  if (text === '' || text.length > longestInput || /\s|,/.test(text)) return null;
  if (text.startsWith(localFiles)) return localFiles;
  const bare = text.replace(/^\*\./, '').replace(/^\./, '');
  const key = siteKey(/^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`);
  return key === null || key.length > longestHost || /[*%]/.test(key) ? null : key;
}
