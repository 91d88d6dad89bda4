import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, Stop } from './run.mjs';

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm leaves a copy of the lockfile beside what it installed, written last: it is the stamp to compare with. */
function isCurrent(folder) {
  const installed = lockedPackages(join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(lockedPackages(join(folder, 'package-lock.json'))).every(
    ([path, { optional, integrity }]) =>
      path === '' || optional === true || installed[path]?.integrity === integrity,
  );
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * Installs what a folder's lockfile names, unless it is there already.
 * @param {string} [folder] from the project's folder; that itself where none is given.
 * @param {string[]} [options] for npm
 */
export async function install(folder = '.', options = []) {
  if (isCurrent(folder)) return;
  console.log(`Installing what ${join(folder, 'package-lock.json')} names …`);
  // `--include=dev`: the tools are development dependencies, and NODE_ENV=production would leave them out.
  const args = ['ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runNpm([...args, ...options])) !== 0) {
    throw new Stop('npm could not install the dependencies; its own message is above.');
  }
}
