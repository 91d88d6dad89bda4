import { boxOf, isHidden, positionOf } from '../../platform/page/calls';
import { documentElement } from '../../platform/page/dom';
import { inSlices } from '../../platform/page/slices';

/** How far beyond the viewport counts as near, in parts of its height, so that scrolling finds marks ready. */
const reach = 0.5;
/**
 * Elements that are observed one by one: each costs the browser 2 µs in every frame in which the page changes. Of more
 * than that, only those of stretches that are near.
 */
const few = 256;
/** Elements of a stretch. */
const stretchSize = 32;
/** ms from what may have moved stretches to the look where they are: at most ten in a second. */
const lookMs = 100;
/** ms that the observer gets to tell of an element: it waits for a frame, and tabs behind others get one a second or none. */
const tellMs = 100;
/** Node.DOCUMENT_POSITION_FOLLOWING. */
const following = 4;

/** Some elements that follow one another in the document. */
interface Stretch {
  hosts: Set<Element>;
  last: Element;
  isObserved: boolean;
  /** Whether first and last tell where it lies: each of its elements stands below the one before. Unknown at first. */
  isStraight?: boolean;
}

/** Tells which elements come near the viewport, and which leave. */
export class Nearby {
  readonly #stretchOf = new Map<Element, Stretch>();
  readonly #stretches = new Set<Stretch>();
  readonly #observer: IntersectionObserver;
  /** The page’s height changes with whatever opens, closes or is added in it. */
  readonly #resized = new ResizeObserver(() => this.#lookSoon());
  /** Elements that the observer has not told of yet. */
  readonly #untold = new Set<Element>();
  #newest: Stretch | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  constructor(private readonly moved: (hosts: Iterable<readonly [Element, boolean]>) => void) {
    this.#observer = new IntersectionObserver(
      (entries) =>
        moved(
          entries.map(({ target, isIntersecting }) => {
            this.#untold.delete(target);
            return [target, isIntersecting];
          }),
        ),
      { rootMargin: `${reach * 100}% 0%` },
    );
    const root = documentElement(document);
    if (root !== null) this.#resized.observe(root);
    addEventListener('scroll', this.#lookSoon, { capture: true, passive: true });
  }

  /** False where it is watched already. */
  watch(host: Element): boolean {
    if (this.#stretchOf.has(host)) return false;
    let stretch = this.#newest;
    if (
      stretch === undefined ||
      stretch.hosts.size >= stretchSize ||
      !(positionOf(stretch.last, host) & following)
    ) {
      stretch = { hosts: new Set(), last: host, isObserved: this.#stretchOf.size < few };
      this.#stretches.add(stretch);
      this.#newest = stretch;
    }
    stretch.hosts.add(host);
    stretch.last = host;
    delete stretch.isStraight;
    this.#stretchOf.set(host, stretch);
    if (stretch.isObserved) {
      if (this.#untold.size === 0) {
        if (isHidden()) queueMicrotask(this.#tell);
        else setTimeout(this.#tell, tellMs);
      }
      this.#untold.add(host);
      this.#observer.observe(host);
    }
    this.#lookSoon();
    return true;
  }

  unwatch(host: Element): void {
    const stretch = this.#stretchOf.get(host);
    if (stretch === undefined) return;
    this.#observer.unobserve(host);
    this.#untold.delete(host);
    this.#stretchOf.delete(host);
    stretch.hosts.delete(host);
    if (stretch.last === host) stretch.last = [...stretch.hosts].at(-1) ?? host;
    if (stretch.hosts.size > 0) return;
    this.#stretches.delete(stretch);
    if (this.#newest === stretch) this.#newest = undefined;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#resized.disconnect();
    removeEventListener('scroll', this.#lookSoon, { capture: true });
    this.#stretchOf.clear();
    this.#stretches.clear();
    this.#untold.clear();
  }

  /** Looks where those stand that no frame has told of. Reads layout. */
  readonly #tell = (): void => {
    this.moved(
      [...this.#untold].map((host) => {
        const box = boxOf(host);
        // What is not shown has no height.
        return [host, box.height > 0 && reaches([box])];
      }),
    );
    this.#untold.clear();
  };

  /** Where few are watched, all are observed, and nothing is to be looked for. */
  readonly #lookSoon = (): void => {
    if (this.#stretchOf.size <= few && [...this.#stretches].every(({ isObserved }) => isObserved)) return;
    // After a frame the page is laid out already, and asking where something is costs next to nothing.
    this.#timer ??= setTimeout(
      () => requestAnimationFrame(() => setTimeout(() => void this.#look())),
      lookMs,
    );
  };

  async #look(): Promise<void> {
    const isFew = this.#stretchOf.size <= few;
    await inSlices(this.#stretches, (stretch) => {
      if (!this.#stopped) this.#observe(stretch, isFew || isNear(stretch));
      return this.#stopped;
    });
    this.#timer = undefined;
  }

  #observe(stretch: Stretch, isObserved: boolean): void {
    if (stretch.isObserved === isObserved) return;
    stretch.isObserved = isObserved;
    for (const host of stretch.hosts) {
      if (isObserved) this.#observer.observe(host);
      else this.#observer.unobserve(host);
    }
    if (!isObserved) this.moved([...stretch.hosts].map((host) => [host, false]));
  }
}

/** Reads layout. What is not shown has its box at the viewport’s top, and so is taken for near. */
function isNear(stretch: Stretch): boolean {
  const { hosts, last, isStraight } = stretch;
  const [first = last] = hosts;
  const boxes = (isStraight ? [first, last] : [...hosts]).map((host) => boxOf(host));
  stretch.isStraight ??= boxes.every(({ top }, i) => top >= (boxes[i - 1]?.top ?? top));
  return reaches(boxes);
}

const reaches = (boxes: DOMRect[]): boolean =>
  boxes.some(({ bottom }) => bottom >= -reach * innerHeight) &&
  boxes.some(({ top }) => top <= (1 + reach) * innerHeight);
