import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bigPage } from './pages/big-page';
import { chinesePage, japanesePage } from './pages/long-reads';

export interface SavedPage {
  name: string;
  html: string;
}

const require = createRequire(import.meta.url);

/** Real pages, as people met them: the 258 of the package htmlparser-benchmark, in the order of their names. */
function packagedPages(): string[] {
  const folder = join(dirname(require.resolve('htmlparser-benchmark/package.json')), 'files');
  return pagesIn(folder);
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:x?html?)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * So many of the real pages, or of the pages of a folder, evenly over their names (which are hashes, so that the choice
 * is none of ours), and a long Chinese and a long Japanese text.
 */
export function corpus(many: number, folder: string | null): SavedPage[] {
  const files = folder === null ? packagedPages() : pagesIn(folder);
  if (files.length === 0) throw new Error(`There are no HTML pages in ${folder}.`);
  const taken = Math.min(many, files.length);
  const pages = Array.from({ length: taken }, (_, i) => {
    const file = files[Math.floor((i * files.length) / taken)] as string;
    return { name: (file.split(/[\\/]/).at(-1) ?? file).slice(0, 8), html: readFileSync(file, 'utf8') };
  });
  return [...pages, { name: 'Chinese', html: chinesePage() }, { name: 'Japanese', html: japanesePage() }];
}

export { bigPage };
