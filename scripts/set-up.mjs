// Makes a fresh clone ready for any other script. Plain Node: it runs when nothing is installed yet.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { main, root, runTool, Stop } from './run.mjs';

/** What Vite, the strictest of our tools, asks for. */
function nodeIsNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

await main(async () => {
  const { node } = process.versions;
  if (!nodeIsNewEnough(node)) {
    throw new Stop(
      `On Record is built with Node 20.19 or newer (22.12 or newer of Node 22), and this is Node ${node}. See https://nodejs.org.`,
    );
  }
  await install();
  // The TypeScript configuration extends a file that WXT writes.
  if (!existsSync(join(root, '.wxt/tsconfig.json')) && (await runTool('wxt', ['prepare'], { quiet: true }))) {
    throw new Stop('“wxt prepare” failed; its own message is above.');
  }
});
