// Where the packages come from: npm checks the registry's signatures, and the builders' attestations where there are
// any, for what is installed. Needs the network.
//   npm run provenance
import { main, run, Stop } from './run.mjs';

await main(async () => {
  for (const folder of ['.', 'tests/apps']) {
    console.log(`\n── ${folder}`);
    const args = ['audit', 'signatures', '--prefix', folder];
    if ((await run('npm', args, { shell: process.platform === 'win32' })) !== 0)
      throw new Stop(
        'Not every package is what its registry vouches for, or the registry keeps no signatures.',
      );
  }
});
