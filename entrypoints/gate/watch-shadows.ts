import { elementsIn, isElement, shadowRootOf, textRoot } from '../../platform/page/dom';
import { inSlices } from '../../platform/page/slices';

export interface ShadowWatch {
  readonly roots: readonly ShadowRoot[];
  /** Looks for open shadow roots on and below a node. */
  look(node: Node): void;
  /** The page's own nodes changed just now: a change of size is explained by that. */
  changed(): void;
  start(): void;
  stop(): void;
}

/** ms after the start until the page is first searched: it is not needed for the first paint. */
const firstMs = 200;
/** ms between two searches that found nothing, at least; doubles each time. */
const againMs = 1_000;
const longestAgainMs = 60_000;
/** ms after a change of nodes in which a change of size is its effect. */
const explainedMs = 300;

/**
 * Finds open shadow roots. Nothing tells an isolated world that one was attached, so: added nodes are searched
 * when they are looked at, the page once soon after the start and once when it has loaded, again when the body
 * changes its size though none of its nodes changed, and the path of a pointer is looked at for free.
 */
export function watchShadows(found: (root: ShadowRoot) => void): ShadowWatch {
  const roots: ShadowRoot[] = [];
  const known = new WeakSet<ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = againMs;
  let changedAt = -Infinity;
  let stopped = false;

  function take(root: ShadowRoot | null): void {
    if (root === null || known.has(root)) return;
    known.add(root);
    roots.push(root);
    wait = againMs;
    found(root);
    look(root);
  }

  function look(node: Node): void {
    if (isElement(node)) take(shadowRootOf(node));
    const below = elementsIn(node);
    for (let i = 0; i < below.length; i += 1) take(shadowRootOf(below[i] as Element));
  }

  function* elements(): Generator<Element> {
    const root = textRoot();
    if (root === null) return;
    yield root;
    const all = elementsIn(root);
    for (let i = 0; i < all.length; i += 1) yield all[i] as Element;
  }

  function search(): void {
    timer = undefined;
    wait = Math.min(wait * 2, longestAgainMs);
    void inSlices(batches(elements()), (batch) => {
      if (stopped) return true;
      for (const element of batch) take(shadowRootOf(element));
      return undefined;
    });
  }

  function again(delay: number): void {
    timer ??= setTimeout(search, delay);
  }

  const resized = new ResizeObserver(() => {
    if (performance.now() - changedAt > explainedMs) again(wait);
  });

  function pointed(event: Event): void {
    if (!event.isTrusted) return;
    for (const target of event.composedPath()) {
      if (target instanceof ShadowRoot && target.mode === 'open') take(target);
    }
  }

  return {
    roots,
    look,
    changed() {
      changedAt = performance.now();
    },
    start() {
      again(firstMs);
      const root = textRoot();
      if (root !== null) resized.observe(root);
      addEventListener('load', () => again(firstMs), { once: true });
      addEventListener('pointerover', pointed, { capture: true, passive: true });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      resized.disconnect();
      removeEventListener('pointerover', pointed, { capture: true });
    },
  };
}

/** Elements between two looks at the clock. */
const batchSize = 500;

function* batches(elements: Iterable<Element>): Generator<Element[]> {
  let batch: Element[] = [];
  for (const element of elements) {
    if (batch.push(element) < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
