import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Import {
  /** A path from the top folder, without extension as written, or a package's name. */
  target: string;
  isPackage: boolean;
  /** Types cost nothing at run time. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the top folder, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(importPattern)].map(([, type, from, dynamic]) => {
    const written = from ?? dynamic ?? '';
    const isPackage = !written.startsWith('.');
    const target = isPackage ? written : posix.join(posix.dirname(path), written);
    return { target, isPackage, typeOnly: type !== undefined };
  });
}

/** All TypeScript files below a folder of the project. */
export function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The room a path lies in: its first folder. */
export function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** `entrypoints/card/index` and `entrypoints/facts` → `card`, `facts`. */
export function entrypointOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\..*$/, '');
}
