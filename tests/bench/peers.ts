import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');

/** The peers’ own published files, as functions of the isolated world. */
export function peerScripts(): string[] {
  return [
    `(function (module, exports, define) {\n${textOf('mark.js/dist/mark.js')}\n}).call(globalThis);`,
    `(function () { const module = { exports: {} };\n${textOf('findandreplacedomtext')}\n
      globalThis.findAndReplaceDOMText = module.exports; }).call(globalThis);`,
    `(function () { const module = { exports: {} };\n${textOf('highlight-search-term')}\n
      Object.assign(globalThis, module.exports); }).call(globalThis);`,
  ];
}

function textOf(path: string): string {
  return readFileSync(require.resolve(path), 'utf8');
}

/** The written forms every peer is told to find: all aliases of the dataset, the longest first. */
export function theNames(): string[] {
  const entities = JSON.parse(readFileSync(join(root, 'assets/dataset/entities.json'), 'utf8')) as {
    aliases: string[];
  }[];
  return [...new Set(entities.flatMap(({ aliases }) => aliases))].sort((a, b) => b.length - a.length);
}
