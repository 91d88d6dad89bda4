import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { builtExtension } from '../harness/build';
import { launchChromium } from '../harness/chromium';
import { watchFaults } from '../harness/faults';
import { pageOf } from '../harness/pages';
import { passTime } from '../harness/pointer';

const news = 'http://news.example.test/';
const story = pageOf('<p>Xiaomi Auto</p><p>The <b>SU7</b> Ultra</p>');
const marks = ['Xiaomi Auto', 'SU7 Ultra'];

const vandals: [what: string, vandal: () => void][] = [
  ['deletes our entry', () => CSS.highlights.delete('on-record')],
  ['empties our entry', () => CSS.highlights.get('on-record')?.clear()],
  [
    'takes one range out of our entry',
    () => {
      const ours = CSS.highlights.get('on-record') as (Highlight & Iterable<AbstractRange>) | undefined;
      const [first] = ours ?? [];
      if (first) ours?.delete(first);
    },
  ],
];

for (const [what, vandal] of vandals) {
  test(`marks are painted again when a page ${what} once [A07]`, async ({ change, visit, page }) => {
    await visit(news, story);
    await expectPainted(page, marks);
    await change(page, vandal);
    await expectPainted(page, marks);
  });
}

test('a page that puts its own highlight in the place of ours keeps it, and we give up [A07]', async ({
  change,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  await change(page, () => {
    const own = new Highlight();
    own.priority = 5;
    CSS.highlights.set('on-record', own);
    Object.assign(window, { own });
  });
  await passTime(page, 1_500);
  await change(page, () => document.body.append('Xiaomi EV'));
  await passTime(page, 500);
  const kept = await page.evaluate(() => {
    const { own } = window as unknown as { own: Highlight };
    return { there: CSS.highlights.get('on-record') === own, size: own.size, priority: own.priority };
  });
  expect(kept).toEqual({ there: true, size: 0, priority: 5 });
});

test('a page that empties our entry every 50 ms is left in peace after five repairs [A07]', async ({
  change,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const repairs = await change(
    page,
    () =>
      new Promise<number>((resolve) => {
        let repaired = 0;
        let quiet = 0;
        const empty = (): void => {
          const ours = CSS.highlights.get('on-record');
          quiet += 1;
          if (ours !== undefined && ours.size > 0) {
            ours.clear();
            repaired += 1;
            quiet = 0;
          }
          // Empty for two seconds: given up.
          if (quiet > 40) resolve(repaired);
          else setTimeout(empty, 50);
        };
        empty();
      }),
  );
  expect(repairs).toBeGreaterThan(1);
  expect(repairs).toBeLessThanOrEqual(6);
});

test.describe(() => {
  test.use({
    setAside: {
      identity: 'the oracles cannot read what the page has replaced, so the test looks from elsewhere',
    },
  });

  test('a page that replaces the registry by one that throws is no error of ours, and is marked [A08]', async ({
    visit,
    page,
    extension,
  }) => {
    await visit(
      news,
      pageOf(
        '<p>Xiaomi Auto</p>',
        `<script>
          window.native = CSS.highlights;
          const thrown = () => { throw new Error('trap') };
          for (const name of ['set', 'get', 'has', 'delete', 'clear', 'forEach']) HighlightRegistry.prototype[name] = thrown;
          for (const name of ['add', 'delete', 'clear', 'has']) Highlight.prototype[name] = thrown;
          window.Highlight = thrown;
          window.StaticRange = thrown;
          Object.defineProperty(CSS, 'highlights', { get: thrown });
        </script>`,
      ),
    );
    const size = () => page.evaluate(() => (window as unknown as { native: { size: number } }).native.size);
    await expect.poll(size).toBe(1);
    expect(await extension.stored()).toEqual({});
  });
});

test('highlights of the page’s own over our words stay as they are, and lie above ours [A09]', async ({
  change,
  visit,
  page,
}) => {
  await visit(news, story);
  await expectPainted(page, marks);
  const ranges = () => {
    const range = new Range();
    range.selectNodeContents(document.body);
    const found = new Highlight(range, new StaticRange(range));
    CSS.highlights.set('search-in-page', found);
    CSS.highlights.set('spelling', new Highlight(range));
  };
  await change(page, ranges);
  await change(page, () => document.querySelector('p')?.append(' and Xiaomi EV'));
  await expectPainted(page, ['Xiaomi Auto', 'Xiaomi EV', 'SU7 Ultra']);
  const there = await page.evaluate(() =>
    [...(CSS.highlights as unknown as Iterable<[string, Highlight]>)].map(([name, { size, priority }]) => ({
      name,
      size,
      priority,
    })),
  );
  expect(there).toContainEqual({ name: 'search-in-page', size: 2, priority: 0 });
  expect(there).toContainEqual({ name: 'spelling', size: 1, priority: 0 });
  expect(there).toContainEqual({ name: 'on-record', size: 4, priority: -1 });
  // When nothing is left to mark, our entry goes and theirs stay.
  await change(page, () => {
    for (const paragraph of [...document.querySelectorAll('p')]) paragraph.textContent = 'rain';
  });
  const names = () => page.evaluate(() => [...CSS.highlights].map(([name]) => name).sort());
  await expect.poll(names).toEqual(['search-in-page', 'spelling']);
});

test.describe(() => {
  test.use({ setAside: { requests: 'the test’s own browser asks for the page as well' } });

  test('another extension that clears the registry at every change is not fought with [A10]', async ({
    server,
  }) => {
    const other = mkdtempSync(join(tmpdir(), 'other-extension-'));
    const manifest = {
      manifest_version: 3,
      name: 'Another highlighter',
      version: '1',
      content_scripts: [{ matches: ['<all_urls>'], js: ['other.js'], run_at: 'document_end' }],
    };
    const script = `
      new MutationObserver(() => CSS.highlights.clear()).observe(document, { childList: true, subtree: true });
    `;
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(other, 'other.js'), script);
    const both = `${builtExtension('chrome-mv3')},${other}`;
    const context = await launchChromium({ port: server.port, extension: both });
    try {
      const { faults, ready } = watchFaults(context);
      const page = await context.newPage();
      await ready(page);
      server.serve(news, story);
      await page.goto(news);
      await expectPainted(page, marks);
      // The page changes ten times a second for four seconds; each time all marks are gone.
      const returns = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let changes = 0;
            let returned = 0;
            const change = (): void => {
              if (CSS.highlights.size > 0) returned += 1;
              changes += 1;
              if (changes > 40) resolve(returned);
              else {
                document.body.append(document.createElement('i'));
                setTimeout(change, 100);
              }
            };
            change();
          }),
      );
      expect(returns).toBeLessThanOrEqual(7);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
      rmSync(other, { recursive: true, force: true });
    }
  });
});
