import { childrenOf, elementsIn, shadowRootOf, textRoot } from '../../platform/page/dom';
import { inSlices } from '../../platform/page/slices';

export interface ShadowWatch {
  readonly roots: readonly ShadowRoot[];
  /** Looks for open shadow roots on and below a node. */
  look(node: Node): void;
  start(): void;
  stop(): void;
}

/** ms after the start until the page is first searched: it is not needed for the first paint. */
const firstMs = 200;
/** ms between two searches, at least; doubles with each that finds nothing. */
const againMs = 1_000;

/**
 * Finds open shadow roots. Nothing tells an isolated world that one was attached, so: added nodes are searched
 * when they are looked at, the page once soon after the start and again when the body changes its size, ever more
 * rarely while nothing is found.
 */
export function watchShadows(found: (root: ShadowRoot) => void): ShadowWatch {
  const roots: ShadowRoot[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = againMs;
  let stopped = false;

  function take(node: Node): void {
    const root = shadowRootOf(node);
    if (!root || roots.includes(root)) return;
    roots.push(root);
    wait = againMs;
    found(root);
    for (const child of childrenOf(root)) look(child);
  }

  function look(node: Node): void {
    take(node);
    for (const element of elementsIn(node)) take(element);
  }

  function searchIn(delay: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      wait *= 2;
      void inSlices(elementsIn(textRoot() ?? document), (element) => {
        take(element);
        return stopped;
      });
    }, delay);
  }

  const resized = new ResizeObserver(() => searchIn(wait));

  return {
    roots,
    look,
    start() {
      searchIn(firstMs);
      const root = textRoot();
      if (root) resized.observe(root);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      resized.disconnect();
    },
  };
}
