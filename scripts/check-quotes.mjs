// Compares every quote of the dataset with the report, letter by letter, and pins what was compared.
//   node scripts/check-quotes.mjs <the report as a text file>
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, Stop } from './run.mjs';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

await main(async () => {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Stop('Usage: node scripts/check-quotes.mjs <the report as a text file>');
  const report = readFileSync(path, 'utf8');
  const statements = JSON.parse(readFileSync(join(root, 'assets/dataset/statements.json'), 'utf8'));
  const quotes = statements.flatMap(({ quote, moreQuotes }) => [quote, ...moreQuotes]);
  const strange = quotes.filter((quote) => !report.includes(quote));
  if (strange.length > 0) throw new Stop(`Not in the report:\n${strange.join('\n')}`);
  const pins = { report: sha256(report), quotes: quotes.map((quote) => sha256(quote).slice(0, 16)) };
  writeFileSync(
    join(root, 'tests/unit/dataset/verbatim.json'),
    `${JSON.stringify({ ...pins, quotes: [...new Set(pins.quotes)].sort() }, null, 2)}\n`,
  );
  console.log(`${quotes.length} quotes stand in the report as they are.`);
});
