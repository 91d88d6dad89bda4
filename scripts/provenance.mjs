// Where the packages come from: npm checks the registry's signatures, and the builders' attestations where there are
// any, for what is installed. Needs the network.
//   npm run provenance
import { spawnSync } from 'node:child_process';
import { main, root, Stop } from './run.mjs';

/** What npm says where the registry, or the public log that vouches for its keys, cannot be asked. */
const unreachable = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET|network connectivity/;
/** What it says where a registry keeps no signatures. */
const unsigned = /found no (?:dependencies to audit|installed dependencies)|missing registry signatures/i;

await main(async () => {
  for (const folder of ['.', 'tests/apps']) {
    console.log(`\n── ${folder}`);
    const args = ['audit', 'signatures', '--prefix', folder];
    const { status, stdout, stderr } = spawnSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const said = `${stdout}${stderr}`;
    if (status !== 0 && unreachable.test(said)) {
      throw new Stop(
        'Nothing was checked: the log that vouches for the registry’s keys cannot be reached from here. What is installed still has the hashes that the lockfiles name.',
      );
    }
    process.stdout.write(said);
    if (status !== 0)
      throw new Stop(
        unsigned.test(said)
          ? 'The registry keeps no signatures for some of these.'
          : 'Not every package is what its registry vouches for.',
      );
  }
});
