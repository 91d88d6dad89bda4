import { LEXICONS } from '../../../core/mentions/lexicon/all';
import { packWords } from '../../../core/mentions/pack';
import type { ScriptName } from '../../../core/mentions/script-names';
import type { PageWorld } from '../../../core/page/world';

/**
 * The gate and the scanner as a page runs them, in this document, with what they are given by a browser played
 * here: the background answers at once, the whole document counts as near the viewport, and timers run when told.
 */

const timers = new Map<number, () => void>();
let nextTimer = 1;

function setTimer(run: () => void): number {
  timers.set(nextTimer, run);
  nextTimer += 1;
  return nextTimer - 1;
}

const clearTimer = (timer: number | undefined): boolean => timers.delete(timer ?? 0);

const sizeWatchers = new Set<() => void>();

class SizeObserver {
  constructor(private readonly resized: () => void) {}
  observe(): void {
    sizeWatchers.add(this.resized);
    this.resized();
  }
  disconnect(): void {
    sizeWatchers.delete(this.resized);
  }
}

type Seen = (entries: { target: Element; isIntersecting: boolean }[]) => void;

class NearObserver {
  readonly #watched = new Set<Element>();
  constructor(private readonly seen: Seen) {}
  observe(target: Element): void {
    this.#watched.add(target);
    queueMicrotask(() => {
      if (this.#watched.has(target)) this.seen([{ target, isIntersecting: true }]);
    });
  }
  unobserve(target: Element): void {
    this.#watched.delete(target);
  }
  disconnect(): void {
    this.#watched.clear();
  }
}

/** The observers of changes that are at work, each with what it follows of each of its roots. */
const following = new Map<MutationObserver, string[]>();

class CountedObserver extends MutationObserver {
  override observe(target: Node, options?: MutationObserverInit): void {
    following.set(this, [...(following.get(this) ?? []), Object.keys(options ?? {}).join(' ')]);
    super.observe(target, options);
  }
  override disconnect(): void {
    following.delete(this);
    super.disconnect();
  }
}

const ignored = { addListener: () => undefined, removeListener: () => undefined };

const browser = {
  runtime: { id: 'on-record', onMessage: ignored, sendMessage: answer },
  storage: { local: { get: async () => ({}) }, onChanged: ignored },
};

/** What the background leaves unanswered, or cannot do, by the kind of message: how many more times. */
let refusals: Partial<Record<string, number>> = {};

type Answer = { on: boolean; site: null } | false | undefined;

async function answer(message: { type: string; script?: ScriptName }): Promise<Answer> {
  const left = refusals[message.type] ?? 0;
  refusals[message.type] = left - 1;
  if (left > 0) return message.type === 'hit' ? undefined : false;
  if (message.type === 'hit') queueMicrotask(startScanner);
  if (message.type === 'marks') queueMicrotask(startMarks);
  if (message.script) giveWords(message.script);
  return { on: true, site: null };
}

const packed = new Map<ScriptName, string>();

function giveWords(name: ScriptName): void {
  const words = packed.get(name) ?? packWords(LEXICONS.filter(({ script }) => script === name));
  packed.set(name, words);
  const world = globalThis.onRecord;
  if (world) world.words = { ...world.words, [name]: words };
}

let startScanner: () => void = () => undefined;
let startMarks: () => void = () => undefined;

/** Lets everything that waits for its turn, and not for a timer, have it. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export interface PageScripts {
  /** Hands over the words of all scripts, as if text in each had been met. */
  giveAllWords(): void;
  world(): PageWorld;
  /** What observers of changes follow, for each root they do. */
  followed(): string[];
  /** Lets observers be told, and no timer run: what a page can see before the next frame. */
  checkpoint(): Promise<void>;
  /** Lets all timers run, and those they set, until nothing is left to do. */
  settle(): Promise<void>;
  stop(): void;
}

/** Starts the gate; the scanner follows when a name is there, after so many refusals of each kind of message. */
export async function startPageScripts(refused: typeof refusals = {}): Promise<PageScripts> {
  refusals = { ...refused };
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    ResizeObserver: globalThis.ResizeObserver,
    IntersectionObserver: globalThis.IntersectionObserver,
    MutationObserver: globalThis.MutationObserver,
  };
  Object.assign(globalThis, {
    browser,
    setTimeout: setTimer,
    clearTimeout: clearTimer,
    ResizeObserver: SizeObserver,
    IntersectionObserver: NearObserver,
    MutationObserver: CountedObserver,
  });
  const gate = (await import('../../../entrypoints/gate/index')).default;
  const scanner = (await import('../../../entrypoints/scanner/index')).default;
  const marks = (await import('../../../entrypoints/marks/index')).default;
  startScanner = () => void scanner.main();
  startMarks = () => void marks.main();
  void gate.main();

  async function settle(): Promise<void> {
    for (const resized of sizeWatchers) resized();
    do {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
      await turn();
    } while (timers.size > 0);
  }

  await settle();
  return {
    giveAllWords() {
      for (const { script } of LEXICONS) giveWords(script);
    },
    world() {
      if (globalThis.onRecord === undefined) throw new Error('The gate has not started.');
      return globalThis.onRecord;
    },
    followed: () => [...following.values()].flat(),
    checkpoint: turn,
    settle,
    stop() {
      globalThis.onRecord?.gate.stop();
      globalThis.onRecord = undefined;
      timers.clear();
      Object.assign(globalThis, real);
    },
  };
}
