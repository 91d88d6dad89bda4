// Builds both packages twice, each time from nothing, and compares every file: the same sources give the same bytes.
//   npm run reproduce
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main, root, runTool, Stop } from './run.mjs';

const builds = [
  { name: 'Chrome', args: ['build'], output: 'chrome-mv3' },
  { name: 'Firefox', args: ['build', '-b', 'firefox', '--mv3'], output: 'firefox-mv3' },
];

/** The SHA-256 of each file below a folder, by its path. @param {string} folder */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')])
      .sort(),
  );
}

async function build({ name, args, output }) {
  const folder = join(root, '.output', output);
  rmSync(folder, { recursive: true, force: true });
  if ((await runTool('wxt', args, { quiet: true })) !== 0) throw new Stop(`The build for ${name} failed.`);
  return hashes(folder);
}

await main(async () => {
  for (const each of builds) {
    const [first, second] = [await build(each), await build(each)];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (path) => first.get(path) !== second.get(path),
    );
    if (differing.length > 0) throw new Stop(`${each.name}: these files differ: ${differing.join(', ')}`);
    const whole = createHash('sha256')
      .update(JSON.stringify([...first]))
      .digest('hex');
    console.log(`${each.name}: ${first.size} files, twice the same. ${whole}`);
  }
});
