import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { drawPlots } from './plots';
import type { GroupResult, Table } from './results';
import { targets } from './targets';

const docs = join(import.meta.dirname, '../../docs');

interface Row {
  figure: string;
  target: string;
  value: string;
  verdict: string;
}

function rowsOf(results: readonly GroupResult[]): Row[] {
  const groups = new Set(results.map(({ group }) => group));
  const findings = new Map(
    results.flatMap((result) => result.findings.map((each) => [each.id, each] as const)),
  );
  return targets
    .filter(({ group }) => groups.has(group))
    .map(({ id, figure, target, meets }) => {
      const finding = findings.get(id);
      if (finding === undefined || Number.isNaN(finding.value)) {
        return { figure, target, value: 'not measured', verdict: '–' };
      }
      const value = shown(finding.value) + (finding.spread ? ` (${finding.spread})` : '');
      return { figure, target, value, verdict: meets(finding.value) ? 'met' : 'missed' };
    });
}

function shown(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 || value === 0 ? 2 : 3);
}

/** Every row with target, figure and verdict, for a terminal. */
export function printed(results: readonly GroupResult[]): string {
  const rows = rowsOf(results);
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  return rows
    .map(
      ({ figure, target, value, verdict }) =>
        `${verdict.padEnd(7)} ${figure.padEnd(width)}  ${target.padStart(8)}  ${value}`,
    )
    .join('\n');
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function table({ title, columns, rows, note }: Table): string {
  const head = [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '--:')))];
  return [`**${title}**`, '', ...head, ...rows.map(line), ...(note ? ['', note] : [])].join('\n');
}

/**
 * Writes what was measured into docs/performance.md, between the two comments that name it; what stands outside of them
 * is written by hand.
 */
export async function writeReport(results: readonly GroupResult[]): Promise<void> {
  if (results.length === 0) return;
  // Without its pictures the page still holds every figure.
  const plots = await drawPlots(results, docs).catch((problem: unknown) => {
    console.error(`The plots could not be drawn: ${problem instanceof Error ? problem.message : problem}`);
    return [];
  });
  const rows = rowsOf(results);
  const all = targets.map(({ group }) => group);
  const ordered = [...results].sort((a, b) => all.indexOf(a.group) - all.indexOf(b.group));
  const parts = [
    `Measured ${results
      .map(({ at }) => at.slice(0, 10))
      .sort()
      .at(-1)} on ${cpus().length} cores (${cpus()[0]?.model.trim()}, ${arch()}); ${
      results.some(({ quick }) => quick) ? 'some of it with `--quick`; ' : ''
    }${rows.filter(({ verdict }) => verdict === 'met').length} of ${rows.length} rows met.`,
    [
      line(['figure', 'target', 'measured (middle half)', 'verdict']),
      line(['---', '--:', '--:', '---']),
      ...rows.map(({ figure, target, value, verdict }) =>
        line([figure, target, value, verdict === 'missed' ? '**missed**' : verdict]),
      ),
    ].join('\n'),
    ...plots.map(({ file, title }) => `![${title}](${file})`),
    ...ordered.flatMap(({ tables }) => tables.map(table)),
  ];
  writeBetween(parts.join('\n\n'));
}

function writeBetween(text: string): void {
  const path = join(docs, 'performance.md');
  const begin = '<!-- measured: written by npm run bench -->';
  const end = '<!-- /measured -->';
  const before = readFileSync(path, 'utf8');
  const [head, rest = ''] = before.split(begin);
  const tail = rest.split(end)[1] ?? '';
  writeFileSync(path, `${head}${begin}\n\n${text}\n\n${end}${tail}`);
}
