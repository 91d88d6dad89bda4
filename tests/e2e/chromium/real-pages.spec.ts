import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { isBrowsersOwn } from '../harness/chromium';
import { outcomeOf } from '../harness/visits';

const folder = join(dirname(fileURLToPath(import.meta.resolve('htmlparser-benchmark'))), 'files');

/** Put into each page, and painted in each, in this order. */
const names = ['Xiaomi Auto', '小米汽车', 'Xiaomi SU7 Ultra', 'Сяоми SU7'];
/** Pages tried, spread over the sizes there are; `ON_RECORD_CASES` times as many on demand. */
const wanted = Math.round(50 * Number(process.env.ON_RECORD_CASES ?? 1));

const bySize = readdirSync(folder)
  .map((name) => ({ name: name.slice(0, 8), html: readFileSync(join(folder, name), 'utf8') }))
  .sort((a, b) => a.html.length - b.html.length);
/** They write their news letter by letter, by a clock of their own: no two loads of them are ever the same. */
const selfWriting = ['b41b3c1a', '5fbfe390'];
const pages = bySize
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
function withNames(html: string): string {
  const words = `<p style="all: revert; font: 16px serif">${names.join(' · ')}</p>`;
  const body = endOf('body', html);
  const named = body < 0 ? words + html : html.slice(0, body) + words + html.slice(body);
  const head = Math.max(0, endOf('head', named));
  return named.slice(0, head) + settled + named.slice(head);
}

const hostsOf = (urls: readonly string[]): string[] =>
  [...new Set(urls.filter((url) => !isBrowsersOwn(url)).map((url) => new URL(url).hostname))].sort();

test.describe(() => {
  test.use({
    setAside: {
      identity: 'compared below, in the load that is needed anyway',
      trace: 'how far a page’s own clocks have got when it is looked at differs from load to load',
      requests: 'so does what it has asked for by then; whom it asks is compared below',
      silence: 'so does what it complains of; complaints of our own are tested below',
    },
  });

  for (const { name, html } of pages) {
    test(`the saved page ${name}, ${Math.round(html.length / 1_000)} kB, is marked and stays as it was`, async ({
      server,
      visit,
      withoutIt,
      page,
      faults,
    }) => {
      const address = `http://${name}.example.test/`;
      await visit(address, withNames(html));
      await expectPainted(page, names);
      const hosts = hostsOf(server.asked);
      const before = server.asked.length;
      const { states } = await outcomeOf(page);
      await withoutIt(page, async (twin) => {
        await expect
          .poll(() => hosts.filter((host) => !hostsOf(server.asked.slice(before)).includes(host)))
          .toEqual([]);
        await expect.poll(async () => (await outcomeOf(twin)).states).toEqual(states);
      });
      expect(faults().filter((fault) => fault.includes('chrome-extension:'))).toEqual([]);
      // Compared: a page that is closed is not loaded for the oracles a third time.
      await page.close();
    });
  }
});
