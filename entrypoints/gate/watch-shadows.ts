import { childrenOf, elementsIn, hostsIn, shadowRootOf, textRoot } from '../../platform/page/dom';
import { inSlices } from '../../platform/page/slices';

// Not yet in the DOM types; in every version of both engines that is supported.
declare const scheduler: { yield(): Promise<void> };

export interface ShadowWatch {
  readonly roots: ReadonlySet<ShadowRoot>;
  /** Looks for open shadow roots on and below a node. */
  look(node: Node): void;
  stop(): void;
}

/** ms until the page is first searched: it is not needed for the first paint. */
const firstMs = 200;
/** Elements searched at a time: less than a millisecond on a page just loaded. */
const step = 2_000;
/** Times a search took, that the next ones wait longer: a page that changes its size on and on gives a hundredth of the time. */
const rarely = 100;

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
    if (stopped || !root || roots.has(root)) return;
    roots.add(root);
    wait = firstMs;
    found(root);
    lookInto(root);
  }

  function lookInto(root: ShadowRoot): void {
    for (const child of childrenOf(root)) look(child);
  }

  function look(node: Node): void {
    take(node);
    hostsIn(node)?.forEach(take);
  }

  const body = textRoot();

  async function search(): Promise<void> {
    timer = undefined;
    const began = performance.now();
    if (body) {
      take(body);
      for (let at = 0; at < elementsIn(body).length; at += step) {
        hostsIn(body, at, at + step)?.forEach(take);
        await scheduler.yield();
      }
    }
    // No list of elements goes into shadow roots, and within one that is known another may have been attached.
    await inSlices(roots, lookInto);
    wait += rarely * (performance.now() - began);
  }

  function searchSoon(): void {
    timer ??= setTimeout(search, wait);
  }

  // It is first called at once, for the size that is there.
  const resized = new ResizeObserver(searchSoon);
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
