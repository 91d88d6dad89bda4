import { opensGate } from '../../core/mentions/anchors';
import { alive } from '../../platform/native';
import { isConnected, textOf, textRoot } from '../../platform/page/dom';
import { inPieces, inSlices } from '../../platform/page/slices';
import { textAround } from './text-around';
import { watchShadows } from './watch-shadows';

export interface TextWatch {
  readonly roots: Iterable<ShadowRoot>;
  stop(): void;
}

/** ms from a change to the look at its text: as good as idle time, and never starved. */
const settleMs = 100;
/** Times the last look took, that the next one waits longer: a storm of changes gets a tenth of the time at most. */
const backOff = 9;

/**
 * Looks at a document's text once, then at what changes; open shadow roots included.
 * @param found nodes whose text holds a name, or completes one.
 * @param changed every change of the page, before anything else happens.
 * @param orphaned the extension is gone, and this script is all that is left of it.
 */
export function watchText(
  found: (nodes: Node[]) => void,
  changed: (records: MutationRecord[]) => void,
  orphaned: () => void,
): TextWatch {
  let pending = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = settleMs;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') pending.add(target);
      for (const node of addedNodes) pending.add(node);
    }
    changed(records);
    schedule();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });

  const shadows = watchShadows((root) => {
    observe(root);
    pending.add(root);
    schedule();
  });

  function schedule(): void {
    timer ??= setTimeout(look, wait);
  }

  async function look(): Promise<void> {
    if (!alive()) return orphaned();
    const began = performance.now();
    const batch = pending;
    pending = new Set();
    const hits: Node[] = [];
    await inSlices(batch, (node) => {
      if (stopped || !isConnected(node)) return stopped;
      shadows.look(node);
      if (opensGate(textAround(node))) hits.push(node);
    });
    if (stopped) return;
    if (hits.length > 0) found(hits);
    wait = settleMs + backOff * (performance.now() - began);
    timer = undefined;
    if (pending.size > 0) schedule();
  }

  observe(document);
  const root = textRoot();
  if (root) {
    void inPieces(root, (piece) => {
      const hit = !stopped && opensGate(textOf(piece) ?? '');
      if (hit) found([root]);
      return hit || stopped;
    });
  }

  return {
    roots: shadows.roots,
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      shadows.stop();
    },
  };
}
