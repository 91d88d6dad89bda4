import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { isBrowsersOwn } from '../harness/chromium';

const folder = join(dirname(fileURLToPath(import.meta.resolve('htmlparser-benchmark'))), 'files');

/** Put into each page, and painted in each, in this order. */
const names = ['Xiaomi Auto', '小米汽车', 'Xiaomi SU7 Ultra', 'Сяоми SU7'];
/** Pages tried, spread over the sizes there are; `ON_RECORD_CASES` times as many on demand. */
const wanted = Math.round(50 * Number(process.env.ON_RECORD_CASES ?? 1));

const bySize = readdirSync(folder)
  .map((name) => ({ name: name.slice(0, 8), html: readFileSync(join(folder, name), 'utf8') }))
  .sort((a, b) => a.html.length - b.html.length);
const pages = bySize.filter((_, index) => (index * wanted) % bySize.length < wanted);

/** Scripts of such pages make up numbers and tell the time; in both browsers they make up the same. */
const settled = `<script>
  Math.random = () => 0.5;
  const { now } = Date;
  const day = new Date(2026, 10, 22).getTime();
  Date.now = () => day;
  window.Date = new Proxy(Date, { construct: (Real, given) => (given.length > 0 ? new Real(...given) : new Real(day)) });
</script>`;

/** A page as its server sends it: with the names in front of its text, where whoever opens it sees them. */
function withNames(html: string): string {
  const words = `<p style="all: revert; font: 16px serif">${names.join(' · ')}</p>`;
  const start = html.search(/<body[\s>]/i);
  const bodyEnd = start < 0 ? -1 : html.indexOf('>', start) + 1;
  const body = bodyEnd > 0 ? html.slice(0, bodyEnd) + words + html.slice(bodyEnd) : words + html;
  return body.replace(/<head[^>]*>|(?=<body[\s>])|^/i, (found) => found + settled);
}

test.describe(() => {
  test.use({
    setAside: {
      trace: 'how far a page’s own clocks have got when it is looked at differs from load to load',
      requests: 'so does what it has asked for by then; that it is the page that asks is tested below',
      silence: 'so does what it complains of; complaints of our own are tested below',
    },
  });

  for (const { name, html } of pages) {
    test(`the saved page ${name}, ${Math.round(html.length / 1_000)} kB, is marked and stays as it was`, async ({
      server,
      visit,
      page,
      faults,
    }) => {
      const address = `http://${name}.example.test/`;
      await visit(address, withNames(html));
      await expectPainted(page, names);
      const strangers = server.asked.filter(
        (url) => !html.includes(new URL(url).hostname.replace(/^www\./, '')),
      );
      expect(strangers.filter((url) => !url.startsWith(address) && !isBrowsersOwn(url))).toEqual([]);
      expect(faults().filter((fault) => fault.includes('chrome-extension:'))).toEqual([]);
    });
  }
});
