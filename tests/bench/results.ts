import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was found for a row of the targets. */
export interface Finding {
  /** The row’s id; those without a target have none in the table and stand in the group’s own tables only. */
  id: string;
  value: number;
  /** How far the middle half of the samples lies apart, or where the figure comes from. */
  spread?: string;
}

export interface Table {
  title: string;
  columns: string[];
  rows: (string | number)[][];
  /** What a reader must know to judge it. */
  note?: string;
}

/** Figures for a plot, as plain records. */
export type Points = Record<string, string | number>[];

export interface GroupResult {
  group: string;
  /** When it was measured, ISO. */
  at: string;
  /** Seconds it took. */
  took: number;
  quick: boolean;
  findings: Finding[];
  tables: Table[];
  points?: Record<string, Points>;
}

/** A group’s result is written as soon as it is there: a run that is broken off loses nothing. */
const folder = join(import.meta.dirname, '../../bench-results');

export function keep(result: GroupResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${result.group}.json`), JSON.stringify(result, null, 1));
}

/** The last result of every group that was ever measured here. */
export function kept(): GroupResult[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GroupResult);
}
