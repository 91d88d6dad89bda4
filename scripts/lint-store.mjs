// What the store for Firefox checks when a package is handed in, here and now; needs the network once, for web-ext.
//   npm run lint:store
import { spawnSync } from 'node:child_process';
import { main, root, runTool, Stop } from './run.mjs';

/** Brings some 330 packages, so it is fetched when wanted and no dependency of ours. */
const webExt = 'web-ext@10.7.0';

/** Warnings that are known, each with the reason it stands. */
const known = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact’s own way for markup that a component hands it; no component does (tests/unit/house/bundles.test.ts).',
};

await main(async () => {
  if ((await runTool('wxt', ['build', '-b', 'firefox', '--mv3'], { quiet: true })) !== 0)
    throw new Stop('The build for Firefox failed.');
  const args = ['--yes', webExt, 'lint', '--output=json', '--source-dir=.output/firefox-mv3'];
  const { stdout } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, warnings, notices } = JSON.parse(stdout);
  for (const { code, message, file } of [...errors, ...warnings, ...notices]) {
    const reason = known[code];
    console.log(`${code} ${file ?? ''}: ${message}${reason ? `\n    known: ${reason}` : ''}`);
  }
  const unknown = warnings.filter(({ code }) => !Object.hasOwn(known, code));
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them unexplained.`);
  if (errors.length + unknown.length > 0) process.exitCode = 1;
});
