/** One stretch of own work on the page's main thread, microtasks that follow it included. */
export interface Slice {
  /** What began it: `gate`, `decided`, `timer`, `observer`, a script's path, … */
  what: string;
  ms: number;
}

/** What the background would answer to a message, and which scripts it would run in the frame before. */
export interface Reply {
  files: string[];
  answer: unknown;
}

/** The stand in a page's isolated world on which the built scripts run, measured from outside. */
export interface Stand {
  /** The built scripts, each wrapped in a function that runs it: a second run needs no compiling. */
  scripts: Record<string, () => void>;
  /** Replies by message, as JSON; a message that is not among them is asked for. */
  replies: Record<string, Reply>;
  /** Gives the reply to a message that was asked for. */
  replied: (message: string, reply: Reply) => void;
  slices: Slice[];
  /** Messages sent since the gate was started, in order. */
  sent: string[];
  measure: <T>(what: string, run: () => T) => T;
  /** Starts the built gate; its look at what is stored waits for `decide`. */
  start: () => void;
  /** Answers the gate's question what is stored: the page is on. */
  decide: () => void;
  /** Ends the gate, and all that it has brought. */
  stop: () => void;
  /** Resolves once no own work and no reply is on its way and two frames have passed. */
  quiet: () => Promise<void>;
  /** Resolves once, besides, no timer of ours is left that was set for soon: a second or so after the start. */
  settled: () => Promise<void>;
  /** Resolves in the next task. */
  task: () => Promise<void>;
  found: () => number;
}

declare global {
  var stand: Stand;
  var askBackground: (message: string) => void;
}

/**
 * Runs inside the isolated world, before any script of the extension. Everything through which the browser calls
 * into a script (timers, observers, listeners, the continuation after a yield) is wrapped so that the time is taken;
 * the scripts themselves are the built ones, unchanged.
 */
export function installStand(): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const now = performance.now.bind(performance);
  const { scheduler } = globalThis as unknown as {
    scheduler: { yield(): Promise<void>; postTask(run: () => void, how: object): Promise<unknown> };
  };
  const native = {
    setTimeout: window.setTimeout.bind(window),
    frame: window.requestAnimationFrame.bind(window),
    post: (run: () => void) => void scheduler.postTask(run, { priority: 'user-blocking' }),
  };
  /** Microtasks in a row, with no time passing, after which an entry’s chain of promises has ended: ours are a dozen deep. */
  const idleTicks = 40;
  /**
   * ms: a microtask in which no more passes has done nothing. The clock's steps are 0.005 in Chromium and 0.02 in
   * Firefox, and one of them falls into many a microtask that only asks; more where asking itself takes longer.
   */
  let clockStep = 0.0075;
  /** Microtasks waited for at most: where the clock itself is slow, or the machine busy, none would ever seem idle. */
  const mostTicks = 2_000;
  const gaps: number[] = [];
  let before = now();
  (function gauge(): void {
    const at = now();
    gaps.push(at - before);
    before = at;
    if (gaps.length < 200) queueMicrotask(gauge);
    else {
      gaps.sort((a, b) => a - b);
      const oneStep = gaps.find((gap) => gap > 0) ?? 0;
      clockStep = Math.max(clockStep, 1.5 * oneStep, 3 * (gaps[100] ?? 0));
    }
  })();

  let open = 0;
  let waiting = 0;
  let decided: ((items: object) => void) | null = null;
  const asked = new Map<string, (answer: unknown) => void>();

  function measure<T>(what: string, run: () => T): T {
    if (open > 0) return run();
    open += 1;
    const began = now();
    try {
      return run();
    } finally {
      let end = now();
      let last = end;
      let idle = 0;
      let ticks = 0;
      const tick = (): void => {
        const at = now();
        idle = at - last > clockStep ? 0 : idle + 1;
        if (idle === 0) end = at;
        last = at;
        ticks += 1;
        if (idle < idleTicks && ticks < mostTicks) return queueMicrotask(tick);
        open -= 1;
        stand.slices.push({ what, ms: end - began });
      };
      queueMicrotask(tick);
    }
  }

  /** A callback that the browser calls, measured. */
  function measured<A extends unknown[], R>(what: string, run: (...args: A) => R): (...args: A) => R {
    return (...args) => measure(what, () => run(...args));
  }

  function wrapObserver(name: 'MutationObserver' | 'ResizeObserver' | 'IntersectionObserver'): void {
    const Observer = globalThis[name] as unknown as new (
      run: (...args: unknown[]) => void,
      options?: object,
    ) => object;
    world[name] = class extends Observer {
      constructor(run: (...args: unknown[]) => void, options?: object) {
        super(measured(name, run), options);
      }
    };
  }

  wrapObserver('MutationObserver');
  wrapObserver('ResizeObserver');
  wrapObserver('IntersectionObserver');
  /** The search for shadow roots in a page that has changed its size often may be a minute away: nothing waits for it. */
  const soonMs = 2_000;
  const timers = new Set<number>();
  world.setTimeout = (run: () => void, ms?: number) => {
    const id = native.setTimeout(() => {
      timers.delete(id);
      measure('timer', run);
    }, ms) as unknown as number;
    if ((ms ?? 0) <= soonMs) timers.add(id);
    return id;
  };
  const { clearTimeout: clear, setInterval: repeat } = globalThis;
  world.clearTimeout = (id: number) => {
    timers.delete(id);
    clear.call(window, id);
  };
  world.setInterval = (run: () => void, ms?: number) => repeat.call(window, measured('interval', run), ms);
  world.requestAnimationFrame = (run: FrameRequestCallback) => native.frame(measured('frame', run));
  Object.defineProperty(globalThis, 'scheduler', {
    value: {
      postTask: (run: () => void, how: object) => scheduler.postTask(measured('task', run), how),
      yield: () => {
        waiting += 1;
        return scheduler.yield().then(() => {
          waiting -= 1;
          // The continuation runs in a microtask of this one: its slice begins here.
          measure('yield', () => undefined);
        });
      },
    },
  });
  const listeners = new WeakMap<object, EventListener>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  world.addEventListener = (type: string, run: EventListener, options?: object) => {
    const wrapped = measured(type, run);
    listeners.set(run, wrapped);
    add.call(window, type, wrapped, options);
  };
  world.removeEventListener = (type: string, run: EventListener, options?: object) =>
    remove.call(window, type, listeners.get(run) ?? run, options);

  /** Events of the extension's interface that nothing here fires. */
  const event = { addListener() {}, removeListener() {}, hasListener: () => false };

  function send(message: unknown): Promise<unknown> {
    const key = JSON.stringify(message);
    stand.sent.push(key);
    waiting += 1;
    return new Promise((resolve) => {
      const reply = (answer: unknown): void => {
        waiting -= 1;
        resolve(answer);
      };
      const known = stand.replies[key];
      if (known) native.setTimeout(() => carryOut(known, reply), 0);
      else if (typeof globalThis.askBackground === 'function') {
        asked.set(key, reply);
        globalThis.askBackground(key);
      } else {
        // Nobody can be asked: what sent it is told so, as by a background that cannot be reached.
        console.error(`Nothing is known of ${key}.`);
        waiting -= 1;
        throw new Error(`Nothing is known of ${key}.`);
      }
    });
  }

  /** What the background does for a message: one script after another, then the answer, each in a task of its own. */
  function carryOut({ files, answer }: Reply, reply: (answer: unknown) => void): void {
    const next = (at: number): void => {
      const file = files[at];
      if (file === undefined) measure('answer', () => reply(answer));
      else {
        measure(file, () => stand.scripts[file]?.());
        native.setTimeout(() => next(at + 1), 0);
      }
    };
    next(0);
  }

  const stub = {
    runtime: {
      id: 'stand',
      sendMessage: send,
      onMessage: event,
      onConnect: event,
      getURL: (path: string) => `chrome-extension://stand${path}`,
    },
    storage: {
      onChanged: event,
      local: {
        // The first to ask is the gate, which is answered when the stand says so.
        get: () =>
          new Promise((resolve) => {
            if (decided === null) decided = resolve;
            else native.setTimeout(() => measure('stored', () => resolve({})), 0);
          }),
      },
    },
  };
  Object.defineProperty(globalThis, 'chrome', { value: stub, configurable: true });
  Object.defineProperty(globalThis, 'browser', { value: stub, configurable: true });

  const stand: Stand = {
    scripts: {},
    replies: {},
    replied(message, reply) {
      stand.replies[message] = reply;
      const then = asked.get(message);
      asked.delete(message);
      if (then) carryOut(reply, then);
    },
    slices: [],
    sent: [],
    measure,
    start() {
      stand.slices.length = 0;
      stand.sent.length = 0;
      decided = null;
      measure('gate', () => stand.scripts['/gate.js']?.());
    },
    decide() {
      measure('decided', () => decided?.({}));
    },
    stop() {
      globalThis.onRecord?.gate.stop();
      globalThis.onRecord = undefined;
    },
    task: () => new Promise((resolve) => native.post(resolve)),
    async quiet() {
      for (let still = 0; still < 2; ) {
        await new Promise((resolve) => native.frame(() => native.setTimeout(() => resolve(0), 0)));
        still = waiting === 0 && open === 0 ? still + 1 : 0;
      }
    },
    async settled() {
      await stand.quiet();
      while (timers.size > 0) await new Promise((resolve) => native.setTimeout(resolve, 20));
      await stand.quiet();
    },
    found: () => globalThis.onRecord?.scanner?.count() ?? 0,
  };
  globalThis.stand = stand;
}
