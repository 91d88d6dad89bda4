import type { ScriptName } from '../../core/mentions/script-names';
import type { PageWorld } from '../../core/page/world';
import type { BlockRecord } from './records';

/** ms to the next try where words did not come; three times as long after each. */
const firstRetryMs = 500;
/** Tries until the next block that lacks the words asks anew: together they take a minute. */
const mostTries = 5;

export interface WordSupply {
  /** Sends for words that were lacking; with a block, which is then read anew. */
  need(scripts: readonly ScriptName[], record?: BlockRecord): void;
  stop(): void;
}

/**
 * Sends for the words of a script when text in it is first met near a name. A block is not read without them: until
 * they are there it holds no mention.
 * @param send resolves once the background has answered, or could not be reached.
 * @param arrived is given the blocks that waited.
 */
export function supplyFrom(
  world: PageWorld,
  send: (script: ScriptName) => Promise<unknown>,
  arrived: (records: BlockRecord[]) => void,
): WordSupply {
  const asked = new Set<ScriptName>();
  const waiting = new Set<BlockRecord>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let stopped = false;

  const isHere = (script: ScriptName): boolean => world.words?.[script] !== undefined;

  async function fetch(script: ScriptName, tries: number): Promise<void> {
    await send(script);
    if (stopped) return;
    if (isHere(script)) {
      // What waits for other words too would be read in vain.
      const ready = [...waiting].filter(({ lacking }) => lacking.every(isHere));
      for (const record of ready) waiting.delete(record);
      arrived(ready);
    } else if (tries < mostTries) {
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          void fetch(script, tries + 1);
        },
        firstRetryMs * 3 ** (tries - 1),
      );
      timers.add(timer);
      return;
    }
    asked.delete(script);
  }

  return {
    need(scripts, record) {
      if (record !== undefined) waiting.add(record);
      for (const script of scripts) {
        if (asked.has(script)) continue;
        asked.add(script);
        void fetch(script, 1);
      }
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
