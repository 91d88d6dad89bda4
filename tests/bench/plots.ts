import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { GroupResult, Points } from './results';

const require = createRequire(import.meta.url);

interface Plot {
  file: string;
  title: string;
  points: Points;
  /** A function of the page in which it is drawn: gets Plot and the points, gives the figure. */
  draw: string;
}

/** Draws what was measured with Observable Plot, in a browser that is there anyway, and keeps the SVGs. */
export async function drawPlots(
  results: readonly GroupResult[],
  folder: string,
): Promise<{ file: string; title: string }[]> {
  const points = results.find(({ group }) => group === 'load')?.points;
  if (points === undefined) return [];
  const plots = plotsOf(points);
  const asRoot = process.getuid?.() === 0;
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: asRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(dirname(dirname(require.resolve('d3'))), 'dist/d3.min.js') });
  await page.addScriptTag({
    path: join(require.resolve('@observablehq/plot'), '../../dist/plot.umd.min.js'),
  });
  for (const { file, title, points: data, draw } of plots) {
    const svg = await page.evaluate(
      ([source, given, name]) => {
        const run = new Function('Plot', 'data', `return (${source})(Plot, data);`);
        const { Plot } = globalThis as unknown as { Plot: unknown };
        const figure = run(Plot, JSON.parse(given as string)) as SVGElement;
        figure.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        figure.setAttribute('role', 'img');
        figure.setAttribute('aria-label', name as string);
        return figure.outerHTML;
      },
      [draw, JSON.stringify(data), title],
    );
    // The library sets this height besides one that every browser knows.
    writeFileSync(join(folder, file), `${svg.replace('  height: intrinsic;\n', '')}\n`);
  }
  await browser.close();
  return plots;
}

const style = `style: { background: 'white', color: '#222', fontSize: '12px', fontFamily: 'sans-serif' }, width: 880, marginRight: 300`;

/** The last point of every line carries its name: no legend to go to and fro. */
function plotsOf(points: Record<string, Points>): Plot[] {
  return [
    {
      file: 'cost-against-size.svg',
      title: 'Looking through a page without a mention, cold, against the size of the page',
      points: points.size ?? [],
      draw: `(Plot, data) => Plot.plot({ ${style}, height: 420, marginRight: 20,
        color: { legend: false, scheme: 'observable10' },
        x: { type: 'log', label: 'page, kB of HTML →', grid: true }, y: { type: 'log', label: '↑ ms', grid: true },
        marks: [
          Plot.dot(data, { x: 'kB', y: 'ms', stroke: 'who', symbol: 'who', r: 3 }),
          Plot.linearRegressionY(data.map((d) => ({ ...d })), { x: 'kB', y: 'ms', stroke: 'who', ci: 0, strokeWidth: 1 }),
        ].concat([...new Set(data.map((d) => d.who))].map((who, i) =>
          Plot.text([who], { frameAnchor: 'top-left', dx: 10, dy: 10 + i * 15, lineAnchor: 'top', textAnchor: 'start', fill: () => who, text: (d) => '● ' + d, stroke: 'white' })))
      })`,
    },
    {
      file: 'cost-against-mentions.svg',
      title:
        'Finding and marking in the page of 5.85 MB, with the layout due afterwards, against the number of mentions',
      points: points.mentions ?? [],
      draw: `(Plot, data) => Plot.plot({ ${style}, height: 380,
        color: { scheme: 'observable10' },
        x: { type: 'log', label: 'mentions in the page →', grid: true }, y: { type: 'log', label: '↑ ms, JS and layout', grid: true },
        marks: [
          Plot.line(data, { x: 'mentions', y: 'ms', stroke: 'who', marker: 'circle' }),
          Plot.text(data, Plot.selectLast({ x: 'mentions', y: 'ms', z: 'who', text: 'who', fill: 'who', textAnchor: 'start', dx: 8 })),
        ] })`,
    },
    {
      file: 'peers.svg',
      title: 'Times the floor, warm: sum of the pages',
      points: points.peers ?? [],
      draw: `(Plot, data) => Plot.plot({ ${style}, height: 420, marginLeft: 290, marginRight: 90,
        color: { legend: false, scheme: 'observable10' },
        x: { type: 'log', label: 'times FLOOR →', grid: true }, y: { label: null, domain: [...new Set(data.filter((d) => d.mentions === '0 mentions').sort((a, b) => a.times - b.times).map((d) => d.who))] }, fy: { label: null },
        marks: [
          Plot.ruleX([1]),
          Plot.barX(data, { x1: 1, x2: 'times', y: 'who', fy: 'mentions', fill: (d) => d.who.startsWith('On Record') ? '#0b5c6b' : '#b9c4c6' }),
          Plot.text(data, { x: 'times', y: 'who', fy: 'mentions', text: (d) => d.times < 10 ? d.times.toFixed(1) : Math.round(d.times).toLocaleString('en'), textAnchor: 'start', dx: 4 }),
        ] })`,
    },
  ];
}
