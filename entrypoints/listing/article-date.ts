import { attribute, findAll, findFirst } from '../../platform/page/calls';
import { textOf } from '../../platform/page/dom';

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
/** Pages tell of themselves in pieces: the way there, the site, the article. */
const most = 10;

/** The page's publication day as YYYY-MM-DD, or null where it does not say. */
export function articleDate(): string | null {
  for (const [selector, name] of selectors) {
    const element = findFirst(selector);
    const found = day.exec((element && attribute(element, name)) ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  for (const data of findAll('script[type="application/ld+json"]').slice(0, most)) {
    const found = inLinkedData.exec(textOf(data)?.slice(0, longest) ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}
