import { builtScript } from '../background';
import { corpus } from '../corpus';
import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

/** What a script costs a page that has just been loaded: reading it, compiling it, running it, in a fresh renderer. */
export async function script(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [page] = corpus(1, null);
  if (page === undefined) throw new Error('There is no page.');
  const gate = builtScript('gate.js');
  const whole: number[] = [];
  for (let round = 0; round < (quick ? 6 : 16); round += 1) {
    const bench = await lab.put(page.html, { peers: false });
    // Compiled as the browser compiles a content script: from its text, in a world that is there.
    whole.push(
      await bench.inWorld((source: string) => {
        const began = performance.now();
        // biome-ignore lint/security/noGlobalEval: the built script, compiled and run from its text, is what is timed.
        globalThis.eval(source);
        return performance.now() - began;
      }, gate),
    );
    await bench.close();
  }
  const rows: Table['rows'] = ['gate.js', 'scanner.js', 'comparisons.js', 'card.js'].map((name) => [
    name,
    (builtScript(name).length / 1000).toFixed(2),
  ]);
  return {
    findings: [
      { id: 'script-size', value: builtScript('gate.js').length / 1000 },
      { id: 'script-cold', value: median(whole), spread: spread(whole) },
    ],
    tables: [{ title: 'Scripts, minified', columns: ['', 'kB'], rows }],
  };
}
