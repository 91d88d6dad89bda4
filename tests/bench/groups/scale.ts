import type { Page } from '@playwright/test';
import type { Lab } from '../lab';
import { launch, type Stage } from '../real';
import type { Finding, GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median } from '../stats';

const tabCount = 200;
const mentionsEach = 5;

const report = (mentions: number): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><body>${Array.from(
    { length: 200 },
    (_, i) => `<p>Paragraph ${i} of the report.${i < mentions ? ' Xiaomi Auto is in it.' : ''}</p>`,
  ).join('')}</body></html>`;

const isMarked = (): boolean => CSS.highlights.size > 0;
const isBare = (): boolean => CSS.highlights.size === 0;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** With so many site rules stored: a page from its start to its marks, and one rule set, kept and obeyed. */
async function withRules({ context, server, extension }: Stage): Promise<Table['rows']> {
  const rows: Table['rows'] = [];
  if (extension === null) return rows;
  server.serve('http://rules.example.test/', report(10));
  let before: { marks: number; change: number } | null = null;
  for (const many of [1_000, 10_000, 100_000]) {
    const rules = Object.fromEntries(
      Array.from({ length: many }, (_, i) => [`site:rule-${i}.example`, i % 2 === 0 ? 'off' : 'on']),
    );
    await extension.store(rules);
    const marks: number[] = [];
    const change: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const page = await context.newPage();
      const started = await timed(async () => {
        await page.goto('http://rules.example.test/');
        await page.waitForFunction(isMarked);
      });
      const set = await timed(async () => {
        await extension.intend({ type: 'set-site', site: 'rules.example.test', on: false });
        await page.waitForFunction(isBare);
      });
      await extension.intend({ type: 'forget-site', site: 'rules.example.test' });
      if (round > 0) {
        marks.push(started);
        change.push(set);
      }
      await page.close();
    }
    const now = { marks: median(marks), change: median(change) };
    rows.push([
      many.toLocaleString('en'),
      now.marks.toFixed(0),
      before === null ? '' : (now.marks / before.marks).toFixed(1),
      now.change.toFixed(0),
      before === null ? '' : (now.change / before.change).toFixed(1),
    ]);
    before = now;
  }
  await extension.backstage.evaluate(() => chrome.storage.local.clear());
  return rows;
}

/** Many tabs with marks; the site they show is switched off and on again. */
async function manyTabs({
  context,
  server,
  extension,
}: Stage): Promise<{ rows: Table['rows']; left: number }> {
  const pages: Page[] = [];
  const rows: Table['rows'] = [];
  if (extension === null) return { rows, left: 0 };
  const crashed = new Set<Page>();
  const address = 'http://tabs.example.test/';
  server.serve(address, report(mentionsEach));
  const opened = await timed(async () => {
    for (let i = 0; i < tabCount; i += 1) {
      const page = await context.newPage();
      page.on('crash', () => crashed.add(page));
      await page.goto(address);
      pages.push(page);
    }
  });
  // A tab in the background gets no frames and paints nothing: its scanner is asked, in the world where it runs.
  const counts = (): Promise<number[]> =>
    extension.backstage.evaluate(async (url) => {
      const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === url);
      const results = await Promise.all(
        tabs.map(({ id }) =>
          chrome.scripting.executeScript({
            target: { tabId: id ?? 0 },
            func: () => globalThis.onRecord?.scanner?.count() ?? 0,
          }),
        ),
      );
      return results.map(([first]) => first?.result ?? 0);
    }, address);
  const everywhere = async (mentions: number): Promise<void> => {
    while ((await counts()).some((count) => count !== mentions));
  };
  await everywhere(mentionsEach);
  rows.push([`${tabCount} tabs opened, one after the other`, opened.toFixed(0)]);
  for (const on of [false, true, false, true]) {
    const ms = await timed(async () => {
      await extension.intend({ type: 'set-site', site: 'tabs.example.test', on });
      await everywhere(on ? mentionsEach : 0);
    });
    rows.push([
      on
        ? '… switched on again, until the last holds its mentions'
        : '… switched off, until the last holds none',
      ms.toFixed(0),
    ]);
  }
  const left = (await counts()).filter((count) => count === mentionsEach).length;
  for (const page of pages) await page.close();
  return { rows, left: crashed.size > 0 ? -crashed.size : left };
}

/** What the real extension makes of very many rules and tabs. */
export async function scale(_: Lab, __: Settings): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const stage = await launch(true);
  try {
    const rules = await withRules(stage);
    const tabs = await manyTabs(stage);
    const factors = rules.flatMap((row) => [Number(row[2]), Number(row[4])]).filter((factor) => factor > 0);
    const findings: Finding[] = [
      { id: 'growth-rules', value: Math.max(...factors) },
      { id: 'tabs', value: tabs.left },
    ];
    return {
      findings,
      tables: [
        {
          title: 'Site rules stored: a page from its start to its marks; one rule set, kept and obeyed',
          columns: ['rules', 'marks, ms', 't(10n) ÷ t(n)', 'rule, ms', 't(10n) ÷ t(n)'],
          rows: rules,
        },
        {
          title: 'Many tabs of one site, which is switched off and on',
          columns: ['', 'ms'],
          rows: tabs.rows,
        },
      ],
    };
  } finally {
    await stage.close();
  }
}
