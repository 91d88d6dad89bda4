import { type Change, changeFor, isLocked, itemsNeeded, type StoredIntent } from './change';
import { migrate, type Step, versionOf } from './migrate';
import { isEmpty, type Policy, policyChange } from './policy';
import { heldKey, journalKey, type StoredItems, schemaKey, schemaVersion } from './stored';

/** A store of items, as browsers have them. Each call is carried out whole or not at all. */
export interface StoreArea {
  get(keys: string[] | null): Promise<StoredItems>;
  set(items: StoredItems): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Why a choice was not carried out though the store would have taken it. */
export type Refused = 'newer' | 'locked';

export class RefusedChoice extends Error {
  constructor(readonly why: Refused) {
    super(why);
  }
}

export interface WriterNeeds {
  area: StoreArea;
  /** What is fixed by an administrator, asked for with every choice. */
  policy(): Promise<Policy>;
  /** Resolves after so many ms. */
  wait(ms: number): Promise<void>;
  /** Makes the store fit to be written to; awaited before this writer's first write, and must not reject. */
  prepare?(): Promise<void>;
  /** The schema’s steps and version, for tests of versions that are not there yet. */
  steps?: readonly Step[];
  version?: number;
}

/** The one writer of choices. */
export interface Writer {
  /** Carries out a choice; resolves after the durable write, rejects where it could not be stored. */
  apply(intent: StoredIntent): Promise<void>;
  /** Makes a change that follows from all that is stored; null for none. */
  change(make: (items: StoredItems, policy: Policy) => Change | null): Promise<void>;
  /** Finishes what an earlier life has left half done, and lifts what an older version stored. */
  recover(): Promise<void>;
  /** Marks the store with this version’s schema. */
  lift(): Promise<void>;
  /** Makes what is stored say what the policy fixes. */
  followPolicy(): Promise<void>;
}

/**
 * ms to wait before a write is tried again. In all less than the 2 s after which whoever asked takes the choice for
 * lost and asks again.
 */
const backOffMs = [60, 240, 900];

/**
 * Writes wait for each other, so that each sees what the one before it stored, and the last choice is the one that
 * holds. A change that both sets and removes is written down first: whoever dies in between finds it there.
 */
export function createWriter({
  area,
  policy,
  wait,
  prepare,
  steps,
  version = schemaVersion,
}: WriterNeeds): Writer {
  let last: Promise<unknown> = Promise.resolve();
  let recovered = false;
  let prepared = false;
  // A store of a newer version is read and never written to.
  const isNewer = (items: StoredItems): boolean => versionOf(items) > version;

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      if (!recovered) await recover();
      return write();
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  async function persist(write: () => Promise<void>): Promise<void> {
    if (!prepared) await prepare?.();
    prepared = true;
    for (const ms of backOffMs) {
      try {
        return await write();
      } catch {
        await wait(ms);
      }
    }
    return write();
  }

  async function commit({ set, remove }: Change): Promise<void> {
    const sets = Object.keys(set).length > 0;
    if (sets && remove.length > 0) {
      await persist(() => area.set({ [journalKey]: { set, remove } }));
      try {
        await finish({ set, remove });
      } catch (error) {
        // What can not be carried out must not be tried for ever; the store keeps what it held.
        await area.remove([journalKey]);
        throw error;
      }
    } else if (sets) await persist(() => area.set(set));
    else if (remove.length > 0) await persist(() => area.remove(remove));
  }

  async function finish({ set, remove }: Change): Promise<void> {
    // What is wanted is stored before what is not wanted goes: a death in between loses nothing.
    await persist(() => area.set(set));
    await persist(() => area.remove([...remove, journalKey]));
  }

  async function recover(): Promise<void> {
    const items = await area.get([journalKey, schemaKey]);
    const journal = parseChange(items[journalKey]);
    if (journal !== null) await finish(journal);
    else if (items[journalKey] !== undefined) await area.remove([journalKey]);
    if (versionOf(items) < version) await liftNow();
    recovered = true;
  }

  async function liftNow(): Promise<void> {
    const migration = migrate(await area.get(null), steps, version);
    if (migration === null) return;
    if (Object.keys(migration.backup).length > 0) await persist(() => area.set(migration.backup));
    await commit(migration.change);
  }

  return {
    apply: (intent) =>
      inTurn(async () => {
        const fixed = await policy();
        const needed = itemsNeeded(intent);
        const items = await area.get(needed && [...needed, schemaKey]);
        if (isNewer(items)) throw new RefusedChoice('newer');
        if (isLocked(intent, fixed)) throw new RefusedChoice('locked');
        await commit(changeFor(intent, items, fixed));
      }),
    change: (make) =>
      inTurn(async () => {
        const items = await area.get(null);
        const change = isNewer(items) ? null : make(items, await policy());
        if (change !== null) await commit(change);
      }),
    recover: () => inTurn(async () => undefined),
    lift: () => inTurn(liftNow),
    followPolicy: () =>
      inTurn(async () => {
        const fixed = await policy();
        // Nobody fixes anything and nothing is held, nearly everywhere: then the whole store need not be read.
        if (isEmpty(fixed) && (await area.get([heldKey]))[heldKey] === undefined) return;
        const items = await area.get(null);
        if (!isNewer(items)) await commit(policyChange(fixed, items));
      }),
  };
}

function parseChange(value: unknown): Change | null {
  const { set, remove } = (value ?? {}) as Record<string, unknown>;
  if (typeof set !== 'object' || set === null || !Array.isArray(remove)) return null;
  return {
    set: set as StoredItems,
    remove: remove.filter((key) => typeof key === 'string'),
  };
}
