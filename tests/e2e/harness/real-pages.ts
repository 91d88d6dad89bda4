import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.resolve('htmlparser-benchmark'))), 'files');

/** Put into each page, and painted in each, in this order. */
export const names = ['Xiaomi Auto', '小米汽车', 'Xiaomi SU7 Ultra', 'Сяоми SU7'];
const bySize = readdirSync(folder)
  .map((name) => ({ name: name.slice(0, 8), html: readFileSync(join(folder, name), 'utf8') }))
  .sort((a, b) => a.html.length - b.html.length);
/** They write their news letter by letter, by a clock of their own: no two loads of them are ever the same. */
const selfWriting = ['b41b3c1a', '5fbfe390'];

/** Some of the saved pages, spread over the sizes there are, small ones first. */
export const realPages = (wanted: number): typeof bySize =>
  bySize
    .filter((_, index) => (index * wanted) % bySize.length < wanted)
    .filter(({ name }) => !selfWriting.includes(name));

/** Scripts of such pages make up numbers and tell the time; in both browsers they make up the same. */
const settled = `<script>
  Math.random = () => 0.5;
  const { now } = Date;
  const day = new Date(2026, 10, 22).getTime();
  Date.now = () => day;
  window.Date = new Proxy(Date, { construct: (Real, given) => (given.length > 0 ? new Real(...given) : new Real(day)) });
</script>`;

/** Where a tag of the page ends, outside comments (old ones hold bodies for old browsers) and scripts; or −1. */
function endOf(tag: string, html: string): number {
  const found = html.matchAll(
    new RegExp(`<!--[^]*?-->|<script[^]*?</script>|(<${tag}(?=[\\s>])[^>]*>)`, 'gi'),
  );
  for (const match of found) if (match[1] !== undefined) return match.index + match[1].length;
  return -1;
}

/** A page as its server sends it: with the names in front of its text, where whoever opens it sees them. */
export function withNames(html: string): string {
  const words = `<p style="all: revert; font: 16px serif">${names.join(' · ')}</p>`;
  const body = endOf('body', html);
  const named = body < 0 ? words + html : html.slice(0, body) + words + html.slice(body);
  const head = Math.max(0, endOf('head', named));
  return named.slice(0, head) + settled + named.slice(head);
}
