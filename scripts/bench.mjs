// What the extension costs a page, against the floor, its targets and its peers.
//   npm run bench [-- --quick] [-- --scale] [-- --pages FOLDER] [-- GROUP …]
// Writes docs/performance.md after every group, so that a run that is broken off loses nothing.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { getBrowsers } from './get-browser.mjs';
import { loadCore } from './load-core.mjs';
import { main, runTool, Stop } from './run.mjs';

function read(args) {
  const asked = { groups: [], settings: { quick: false, folder: null, scale: false } };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === '--quick' || arg === '--scale') asked.settings[arg.slice(2)] = true;
    else if (arg === '--pages') {
      i += 1;
      // npm changes to the project's folder; file names are meant from where it was called.
      asked.settings.folder = resolve(process.env.INIT_CWD ?? '.', args[i] ?? '');
      if (!existsSync(asked.settings.folder)) throw new Stop(`There is no folder ${args[i]}.`);
    } else if (arg.startsWith('-')) throw new Stop(`There is no option ${arg}.`);
    else asked.groups.push(arg);
  }
  return asked;
}

await main(async () => {
  const { groups, settings } = read(process.argv.slice(2));
  const { missing } = await getBrowsers(['chromium', 'firefox']);
  for (const sentence of missing) console.error(sentence);
  // Firefox runs its own build: the scripts differ in what the engines do.
  for (const more of process.env.ON_RECORD_BUILD ? [] : [[], ['-b', 'firefox', '--mv3']]) {
    if ((await runTool('wxt', ['build', ...more], { quiet: true })) !== 0)
      throw new Stop('The build failed; see above.');
  }
  const { module, close } = await loadCore('tests/bench/bench.ts');
  try {
    const unknown = groups.find((name) => !module.groupNames.includes(name));
    if (unknown)
      throw new Stop(`There is no group “${unknown}”. There are: ${module.groupNames.join(', ')}.`);
    await module.bench(groups, settings);
  } finally {
    await close();
  }
});
