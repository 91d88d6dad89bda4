// The cases of tests/cases.json, each with its tests and how they last ended; ends with 1 where a case is open.
//   npm run cases [-- A01 E]
//   npm run cases -- --write   and states the numbers in tests/README.md
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lastResults, reportFolder } from './reports.mjs';
import { main, root, Stop } from './run.mjs';

/** A title that ends with ids: `… [E04]`, `… [H01 H02]`. What stands before them is one string of code. */
const titles = /(["'`])((?:(?!\1)[^\\\n]|\\.)*) ?\[((?:[A-K]\d{2})(?: [A-K]\d{2})*)\]\1/g;
/** A line of docs/limits.md that speaks of a case begins with its id: `- **D08** …`. */
const limits = /^[-*|]\s+\*\*((?:[A-K]\d{2})(?:[ ,]+[A-K]\d{2})*)\*\*/gm;

/** @typedef {{ file: string, title: string, ids: string[], matches(title: string): boolean }} Named */

/** Every test whose title names cases, by what its source says. @returns {Named[]} */
function namedTests() {
  const files = readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:test|spec)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(titles)].map(([, , title, ids]) => ({
      file: relative(root, path).split(sep).join('/'),
      title: title.trim(),
      ids: ids.split(' '),
      matches: matcherOf(`${title} [${ids}]`),
    })),
  );
}

/** Titles of tests in a row have places for what differs: `${what}`, `%s`, `$name`. @param {string} title */
function matcherOf(title) {
  const parts = title.split(/\$\{[^}]*\}|%[sdifjoO#]|\$[\w.]+/).map((part) =>
    part
      .replaceAll(/\\(.)/g, '$1')
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll(/ +/g, ' *'),
  );
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  return (/** @type {string} */ given) => pattern.test(given);
}

/** Ids of the cases that docs/limits.md speaks of. */
function limitedCases() {
  const path = join(root, 'docs/limits.md');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return new Set([...text.matchAll(limits)].flatMap(([, ids]) => ids.split(/[ ,]+/)));
}

/** @param {Named} test @param {import('./reports.mjs').Result[]} results */
function lastOf(test, results) {
  const own = results.filter(({ file, titles: chain }) => file === test.file && chain.some(test.matches));
  if (own.length === 0) return 'not run';
  const failed = own.filter(({ state }) => state === 'failed').length;
  if (failed > 0) return `${failed} of ${own.length} failed`;
  const passed = own.filter(({ state }) => state === 'passed').length;
  if (passed === 0) return 'skipped';
  return own.length === 1 ? 'passed' : `${passed} passed`;
}

/** Whether tests/README.md states the numbers; it does afterwards where they are to be written. */
function stateInReadme(sentence, write) {
  const path = join(root, 'tests/README.md');
  const text = readFileSync(path, 'utf8');
  const current = text.replace(/^\d+ cases: .*$/m, sentence);
  if (write) writeFileSync(path, current);
  return write || current === text;
}

await main(async () => {
  /** @type {Record<string, string>} */
  const cases = JSON.parse(readFileSync(join(root, 'tests/cases.json'), 'utf8'));
  const write = process.argv.includes('--write');
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const tests = namedTests();
  const unknown = tests.flatMap(({ file, ids }) =>
    ids.filter((id) => !Object.hasOwn(cases, id)).map((id) => `${file}: ${id}`),
  );
  if (unknown.length > 0) throw new Stop(`No such case: ${unknown.join(', ')}`);
  const limited = limitedCases();
  const results = lastResults();
  if (results.length === 0) console.log(`No reports in ${reportFolder}: run “npm test” for results.\n`);

  const tally = { tested: 0, limited: 0, failed: 0, open: /** @type {string[]} */ ([]) };
  for (const [id, text] of Object.entries(cases)) {
    const own = tests.filter(({ ids }) => ids.includes(id));
    const lines = own.map((test) => {
      const last = lastOf(test, results);
      if (last.includes('failed')) tally.failed += 1;
      return `      ${last.padEnd(12)} ${test.file}: ${test.title}`;
    });
    if (limited.has(id)) lines.push('      told in      docs/limits.md');
    if (own.length > 0) tally.tested += 1;
    else if (limited.has(id)) tally.limited += 1;
    else tally.open.push(id);
    if (lines.length === 0) lines.push('      OPEN');
    if (wanted.length === 0 || wanted.some((start) => id.startsWith(start)))
      console.log(`${id}  ${text}\n${lines.join('\n')}`);
  }
  const total = Object.keys(cases).length;
  const sentence = `${total} cases: ${tally.tested} tested, ${tally.limited} told in docs/limits.md only.`;
  console.log(`\n${sentence}`);
  const stated = stateInReadme(sentence, write);
  if (!stated) console.log('tests/README.md states other numbers: npm run cases -- --write');
  if (tally.failed > 0) console.log(`${tally.failed} of their tests failed when last run.`);
  if (tally.open.length > 0) console.log(`Open: ${tally.open.join(' ')}`);
  if (tally.open.length > 0 || tally.failed > 0 || !stated) process.exitCode = 1;
});
