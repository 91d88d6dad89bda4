import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from './run.mjs';

const usage =
  'Usage: npm start -- [address of a web page | file.html | file.txt] [--firefox]\nWithout a page it opens a sample article.';

const readable = new Set(['.html', '.htm', '.xhtml', '.txt']);

function readPage(argument, folder) {
  if (/^https?:/i.test(argument)) {
    if (URL.canParse(argument)) return { url: new URL(argument).href };
    throw new Stop(`${argument} is not an address.`);
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)) {
    throw new Stop(`${argument}: On Record reads pages on the web (http and https) and local files.`);
  }
  const file = resolve(folder, argument);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) {
    throw new Stop(
      `There is no file ${file}. For a page on the web give its whole address, https:// included.`,
    );
  }
  if (!found.isFile() || !readable.has(extname(file).toLowerCase())) {
    throw new Stop(`${file} is neither a page (.html, .htm, .xhtml) nor a text (.txt).`);
  }
  return { file };
}

/**
 * Reads what stands behind `npm start --`.
 * @param {string[]} args
 * @param {string} folder relative file names start here
 * @returns {{ browser: 'chromium' | 'firefox', page: { url: string } | { file: string } | null }} `page` is null
 *   where none is named.
 */
export function readArguments(args, folder) {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { firefox: { type: 'boolean' } } });
  } catch (problem) {
    throw new Stop(`${problem.message.split('. ')[0]}.\n${usage}`);
  }
  const { positionals, values } = parsed;
  if (positionals.length > 1) throw new Stop(`One page at a time, please.\n${usage}`);
  return {
    browser: values.firefox ? 'firefox' : 'chromium',
    page: positionals[0] === undefined ? null : readPage(positionals[0], folder),
  };
}
