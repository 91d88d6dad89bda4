/** Where pages say when they were published, most reliable first. */
const selectors = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"], meta[name="pubdate"], meta[name="dc.date"], meta[name="dcterms.created"]', 'content'],
  ['time[itemprop="datePublished"], article time[datetime], time[pubdate]', 'datetime'],
] as const;

const day = /^\s*(\d{4}-\d{2}-\d{2})/;
const inLinkedData = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/;
/** Code units of linked data read per script. */
const longest = 20_000;

/** The page's publication day as YYYY-MM-DD, or null where it does not say. */
export function articleDate(): string | null {
  const find = (selector: string): Element | null =>
    Document.prototype.querySelector.call(document, selector);
  for (const [selector, attribute] of selectors) {
    const found = day.exec(find(selector)?.getAttribute(attribute) ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  const data = find('script[type="application/ld+json"]')?.textContent?.slice(0, longest) ?? '';
  return inLinkedData.exec(data)?.[1] ?? null;
}
