import type { Change } from './change';
import { type StoredItems, schemaKey, schemaVersion } from './stored';

/** One step of the schema: what must be written and removed to come from version `n` to `n + 1`. */
export type Step = (items: StoredItems) => Change;

/** One step per shipped version. Version 1 is the first, so there is none yet. */
const shipped: readonly Step[] = [];

const backupPrefix = 'backup.v';
/** Where the items lie as they were, until a migration has come to its end. */
export const backupKey = (version: number): string => backupPrefix + version;

/** The version that stored items are of; items without a mark are of the first. */
export function versionOf(items: StoredItems): number {
  const stored = items[schemaKey];
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 ? stored : 1;
}

/** Whether items are of a version that this one does not know: it reads what it knows and writes over nothing. */
export const isNewer = (items: StoredItems): boolean => versionOf(items) > schemaVersion;

/** A migration in two writes: first the image of what was, then the change itself, which removes the image again. */
export interface Migration {
  backup: StoredItems;
  change: Change;
}

/**
 * The writes that lift stored items to the current schema; null where nothing is to be done. Where an earlier attempt
 * broke off, its image of what was is taken for what is stored.
 */
export function migrate(
  items: StoredItems,
  steps: readonly Step[] = shipped,
  target = schemaVersion,
): Migration | null {
  const from = versionOf(items);
  if (from >= target) {
    const mark = items[schemaKey] === undefined ? { [schemaKey]: target } : {};
    const left = Object.keys(items).filter((key) => key.startsWith(backupPrefix));
    if (Object.keys(mark).length === 0 && left.length === 0) return null;
    return { backup: {}, change: { set: mark, remove: left } };
  }
  const kept = items[backupKey(from)];
  const found = typeof kept === 'object' && kept !== null ? (kept as StoredItems) : null;
  const now = Object.entries(items).filter(([key]) => !key.startsWith(backupPrefix));
  const image = found ?? Object.fromEntries(now);
  const view = new Map(Object.entries(image));
  for (const step of steps.slice(from - 1, target - 1)) {
    const { set, remove } = step(Object.fromEntries(view));
    for (const [key, value] of Object.entries(set)) view.set(key, value);
    for (const key of remove) view.delete(key);
  }
  view.set(schemaKey, target);
  return {
    backup: found !== null ? {} : { [backupKey(from)]: image },
    change: {
      set: Object.fromEntries([...view].filter(([key, value]) => items[key] !== value)),
      remove: Object.keys(items)
        .filter((key) => !view.has(key))
        .concat(found !== null ? [] : [backupKey(from)]),
    },
  };
}
