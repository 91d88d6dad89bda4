import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './sources';

/** The two packages, as they are built for the stores. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

function folderOf(build: Build): string {
  const folder = join(root, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${folder}: run “npm run build” and “npm run build:firefox” first.`);
  }
  return folder;
}

export function contentOf(build: Build, path: string): string {
  return readFileSync(join(folderOf(build), path), 'utf8');
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(contentOf(build, 'manifest.json')) as Record<string, unknown>;
}

/** Paths in the package of all files whose name ends so, with forward slashes. */
export function filesOf(build: Build, ending: string): string[] {
  const folder = folderOf(build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
