import { builtScript } from '../background';
import { corpus } from '../corpus';
import type { Lab } from '../lab';
import type { GroupResult, Table } from '../results';
import type { Settings } from '../settings';
import { median, spread } from '../stats';

/** The least that any content script is. */
const empty = '(() => {})();';

/** What a script costs a page that has just been loaded: reading it, compiling it, running it, in a fresh renderer. */
export async function script(
  lab: Lab,
  { quick }: Settings,
): Promise<Pick<GroupResult, 'findings' | 'tables'>> {
  const [page] = corpus(1, null);
  if (page === undefined) throw new Error('There is no page.');
  const gate = builtScript('gate.js');
  const whole: number[] = [];
  const nothing: number[] = [];
  for (let round = 0; round < (quick ? 12 : 32); round += 1) {
    const [source, into] = round % 2 === 0 ? [gate, whole] : [empty, nothing];
    const bench = await lab.put(page.html, { peers: false });
    // Compiled as the browser compiles a content script: from its text, in a world that is there.
    into.push(
      await bench.inWorld((text: string) => {
        const began = performance.now();
        // biome-ignore lint/security/noGlobalEval: the built script, compiled and run from its text, is what is timed.
        globalThis.eval(text);
        return performance.now() - began;
      }, source),
    );
    await bench.close();
  }
  const floor = median(nothing);
  const rows: Table['rows'] = ['gate.js', 'scanner.js', 'comparisons.js', 'card.js'].map((name) => [
    name,
    (builtScript(name).length / 1000).toFixed(2),
  ]);
  return {
    findings: [
      { id: 'script-size', value: builtScript('gate.js').length / 1000 },
      {
        id: 'script-cold',
        value: median(whole) - floor,
        spread: spread(whole.map((ms) => ms - floor)),
      },
    ],
    tables: [
      {
        title: 'Scripts, minified',
        columns: ['', 'kB'],
        rows,
        note: `Compiling and running gate.js in a fresh renderer: ${median(whole).toFixed(2)} ms; a script that does nothing, in turns with it: ${floor.toFixed(2)} ms. The figure of the target is the difference.`,
      },
    ],
  };
}
