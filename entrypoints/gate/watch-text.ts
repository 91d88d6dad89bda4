import { opensGate } from '../../core/mentions/anchors';
import { alive } from '../../platform/native';
import { isConnected, isElement, isText, parentOf, textOf, textRoot } from '../../platform/page/dom';
import { inSlices, piecesOf } from '../../platform/page/slices';
import { textAround } from './text-around';
import { watchShadows } from './watch-shadows';

export interface TextWatch {
  readonly roots: readonly ShadowRoot[];
  stop(): void;
}

interface Reactions {
  /** Nodes whose text holds a name, or completes one. */
  found(nodes: Node[]): void;
  /** Every change of the page, before anything else happens. */
  changed(records: MutationRecord[]): void;
  /** The extension is gone, this script is all that is left of it. */
  orphaned(): void;
}

/** ms from a change to the look at its text: as good as idle time, and never starved. */
const settleMs = 100;
/** ms to which it grows while the page changes faster than that. */
const longestSettleMs = 800;
/** Changed nodes in one batch that count as a storm. */
const storm = 2_000;

/** Looks at a document's text once, then at what changes; open shadow roots included. */
export function watchText({ found, changed, orphaned }: Reactions): TextWatch {
  const pending = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = settleMs;
  let stopped = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') pending.add(target);
      else for (let i = 0; i < addedNodes.length; i += 1) pending.add(addedNodes[i] as Node);
    }
    changed(records);
    shadows.changed();
    if (pending.size > 0) schedule();
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

  function look(): void {
    timer = undefined;
    if (!alive()) return orphaned();
    const batch = [...pending];
    wait = batch.length > storm ? Math.min(wait * 2, longestSettleMs) : settleMs;
    const hits: Node[] = [];
    void inSlices(batch, (node) => {
      if (stopped) return true;
      if (holdsName(node, pending)) hits.push(node);
      return undefined;
    }).then(() => {
      for (const node of batch) pending.delete(node);
      if (hits.length > 0 && !stopped) found(hits);
      if (pending.size > 0) schedule();
    });
  }

  function holdsName(node: Node, batch: ReadonlySet<Node>): boolean {
    const root = node instanceof ShadowRoot;
    if (!isConnected(node) || !(root || isText(node) || isElement(node))) return false;
    const parent = parentOf(node);
    // A parent in the same batch brings this node's text with it.
    if (parent !== null && batch.has(parent)) return false;
    if (!isText(node)) shadows.look(node);
    return opensGate(root ? (textOf(node) ?? '') : textAround(node));
  }

  async function first(): Promise<void> {
    const root = textRoot();
    if (root === null) return;
    let hit = false;
    await inSlices(piecesOf(root), (piece) => {
      hit = !stopped && opensGate(textOf(piece) ?? '');
      return hit || stopped;
    });
    if (hit) found([root]);
  }

  observe(document);
  void first();
  shadows.start();

  return {
    roots: shadows.roots,
    stop() {
      stopped = true;
      observer.disconnect();
      clearTimeout(timer);
      shadows.stop();
      pending.clear();
    },
  };
}
