// Makes a fresh clone ready for any other script. Plain Node: it runs when nothing is installed yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, run, runTool, Stop } from './run.mjs';

/** What Vite, the strictest of our tools, asks for. */
function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm leaves a copy of the lockfile beside what it installed, written last: it is the stamp to compare with. */
function dependenciesAreCurrent() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([path, { optional, integrity }]) =>
      path === '' || optional === true || installed[path]?.integrity === integrity,
  );
}

function installDependencies() {
  // `--include=dev`: the tools are development dependencies, and NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

await main(async () => {
  const { node } = process.versions;
  if (!nodeIsNewEnough(node)) {
    throw new Stop(
      `On Record is built with Node 20.19 or newer (22.12 or newer of Node 22), and this is Node ${node}. See https://nodejs.org.`,
    );
  }
  if (!dependenciesAreCurrent()) {
    console.log('Installing what package-lock.json names …');
    if ((await installDependencies()) !== 0) {
      throw new Stop('npm could not install the dependencies; its own message is above.');
    }
  }
  // The TypeScript configuration extends a file that WXT writes.
  if (!existsSync(join(root, '.wxt/tsconfig.json')) && (await runTool('wxt', ['prepare'], { quiet: true }))) {
    throw new Stop('“wxt prepare” failed; its own message is above.');
  }
});
