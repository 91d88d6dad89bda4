import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Nearby } from '../../../entrypoints/marks/nearby';

/** What the page is taken for, and how often it was asked where something lies. */
const page = vi.hoisted(() => ({ isHidden: false, looks: 0 }));

vi.mock('../../../platform/page/calls', async (original) => {
  const calls = await original<typeof import('../../../platform/page/calls')>();
  return {
    ...calls,
    isHidden: () => page.isHidden,
    boxOf(element: Element) {
      page.looks += 1;
      return calls.boxOf(element);
    },
  };
});

/** The observer of a page that gets no frame: it never tells of anything. */
class Mute {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** One that tells of everything at once, as in a frame that comes soon. */
class Prompt extends Mute {
  constructor(private readonly tell: IntersectionObserverCallback) {
    super();
  }
  override observe(target?: Element): void {
    const entry = { target, isIntersecting: target?.id === 'here' } as unknown as IntersectionObserverEntry;
    this.tell([entry], this as unknown as IntersectionObserver);
  }
}

const truth = [
  ['here', true],
  ['unseen', false],
  ['far', false],
];

let told: [id: string, isNear: boolean][] = [];
let nearby: Nearby;

function watch(): void {
  const now: typeof told = [];
  told = now;
  nearby = new Nearby((hosts) => {
    for (const [{ id }, isNear] of hosts) now.push([id, isNear]);
  });
  for (const element of document.body.children) nearby.watch(element);
}

beforeEach(() => {
  Object.assign(page, { isHidden: false, looks: 0 });
  document.body.innerHTML = `
    <p id="here">Xiaomi Auto</p>
    <p id="unseen" hidden>Xiaomi Auto</p>
    <p id="far" style="position: absolute; top: 9000px">Xiaomi Auto</p>`;
});

afterEach(() => {
  nearby.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

test('without a frame it looks itself which elements are near', async () => {
  vi.stubGlobal('IntersectionObserver', Mute);
  watch();
  expect(told).toEqual([]);
  await expect.poll(() => told).toEqual(truth);
});

test('in a hidden tab, whose timers are slowed down, it looks at once', async () => {
  vi.stubGlobal('IntersectionObserver', Mute);
  page.isHidden = true;
  watch();
  await Promise.resolve();
  expect(told).toEqual(truth);
});

test('what a frame has told of is not looked at', async () => {
  vi.stubGlobal('IntersectionObserver', Prompt);
  vi.useFakeTimers();
  watch();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(page.looks).toBe(0);
  expect(told).toEqual(truth);
});

test('what is watched no more is told of no more', async () => {
  vi.stubGlobal('IntersectionObserver', Mute);
  watch();
  for (const id of ['here', 'far']) nearby.unwatch(document.querySelector(`#${id}`) as Element);
  await expect.poll(() => told).toEqual([['unseen', false]]);
});
