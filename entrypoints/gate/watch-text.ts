import { opensGate } from '../../core/mentions/opens-gate';
import type { PageWorld } from '../../core/page/world';
import { alive } from '../../platform/native';
import { textOf, textRoot } from '../../platform/page/dom';
import { inSlices, piecesOf } from '../../platform/page/slices';
import { textAround } from './text-around';
import { watchShadows } from './watch-shadows';

/** ms from a change to the look at its text: as good as idle time, and never starved. */
const settleMs = 100;
/** Nodes of a run: enough for what stands around to cost little, few enough for a stop in between. */
const mostInRun = 32;
/** Times the last look took, that the next one waits longer: a storm of changes gets a tenth of the time at most. */
const backOff = 9;

/**
 * Looks at a document's text once, then at what changes; open shadow roots included. Returns the way to stop.
 * @param found nodes whose text holds a name, or completes one.
 * @param world whose scanner hears of every change of the page before anything else happens.
 */
export function watchText(found: (nodes: Node[]) => void, world: PageWorld): () => void {
  let pending = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = settleMs;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // Texts; and elements called `object`, whose every change costs one look too many.
      if ('data' in target) pending.add(target);
      // By number: going through such a list in any other way takes half as long again.
      for (let i = 0; i < addedNodes.length; ) pending.add(addedNodes[i++] as Node);
    }
    world.scanner?.drop(records);
    schedule();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });

  const shadows = watchShadows((root) => {
    observe(root);
    pending.add(root);
    schedule();
  });

  world.gate.roots = shadows.roots;

  function isHit(run: Node[]): unknown {
    const around = textAround(run);
    // Once a name was found it is often what stands beside a price that ticks: the scanner knows better.
    return world.scanner ? world.scanner.opens(...around) : opensGate(around.join(''));
  }

  function schedule(): void {
    timer ??= setTimeout(look, wait);
  }

  async function look(): Promise<void> {
    if (!alive()) return world.gate.stop();
    const began = performance.now();
    const batch = pending;
    pending = new Set();
    const hits: Node[] = [];
    // Nodes that follow one another: what stands around is read once for all of them, most of what a feed’s entry costs.
    let run: Node[] = [];
    function read(): void {
      if (run[0] && isHit(run)) hits.push(...run.filter((node) => isHit([node])));
      run = [];
    }
    await inSlices(batch, (node) => {
      // What a page's own names hide here costs a node or a run too many, no more.
      if (stopped || !node.isConnected) return stopped;
      if (run[mostInRun - 1] || node.previousSibling !== run.at(-1)) read();
      shadows.look(node);
      run.push(node);
      return false;
    });
    if (stopped) return;
    read();
    if (hits[0]) found(hits);
    wait = settleMs + backOff * (performance.now() - began);
    timer = undefined;
    if (pending.size) schedule();
  }

  observe(document);
  const root = textRoot();
  if (root) {
    void inSlices(piecesOf(root), (piece) => {
      if (stopped || !opensGate(textOf(piece) as string)) return stopped;
      found([root]);
      return true;
    });
  }

  return () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    shadows.stop();
  };
}
