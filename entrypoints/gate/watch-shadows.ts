import { childrenOf, elementsIn, shadowRootOf, textRoot } from '../../platform/page/dom';
import { inSlices } from '../../platform/page/slices';

export interface ShadowWatch {
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Looks for open shadow roots on and below a node. */
  look(node: Node): void;
  stop(): void;
}

/** ms until the page is first searched: it is not needed for the first paint. Doubles with each search in vain. */
const firstMs = 200;

/**
 * Finds open shadow roots. Nothing tells an isolated world that one was attached, so: added nodes are searched
 * when they are looked at, the page once soon after the start and again when the body changes its size, ever more
 * rarely while nothing is found.
 */
export function watchShadows(found: (root: ShadowRoot) => void): ShadowWatch {
  const roots = new Set<ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstMs;
  let stopped = false;

  function take(node: Node): void {
    const root = shadowRootOf(node);
    if (!root || roots.has(root)) return;
    roots.add(root);
    wait = firstMs;
    found(root);
    for (const child of childrenOf(root)) look(child);
  }

  function look(node: Node): void {
    take(node);
    for (const element of elementsIn(node)) take(element);
  }

  function searchSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      wait *= 2;
      void inSlices(elementsIn(body ?? document), (element) => {
        take(element);
        return stopped;
      });
    }, wait);
  }

  // It is first called at once, for the size that is there.
  const resized = new ResizeObserver(searchSoon);
  const body = textRoot();
  if (body) resized.observe(body);

  return {
    roots,
    look,
    stop() {
      stopped = true;
      clearTimeout(timer);
      resized.disconnect();
    },
  };
}
