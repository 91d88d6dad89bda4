import { type StoredItems, schemaKey, schemaVersion } from './stored';

/** What must be written and removed to bring stored items to this version's shape. */
export interface Migration {
  set: StoredItems;
  remove: string[];
}

/** One step per shipped version: from `n` to `n + 1`. Version 1 is the first, so there is none yet. */
const steps: ((items: StoredItems) => Migration)[] = [];

/**
 * The writes that lift stored items to the current schema; null where nothing is to be done, which includes
 * items of a newer version (a downgrade reads what it knows and never writes over the rest).
 */
export function migrate(items: StoredItems): Migration | null {
  const stored = items[schemaKey];
  const from = typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 ? stored : 1;
  if (from >= schemaVersion)
    return stored === undefined ? { set: { [schemaKey]: schemaVersion }, remove: [] } : null;
  const result: Migration = { set: {}, remove: [] };
  const view = { ...items };
  for (const step of steps.slice(from - 1)) {
    const { set, remove } = step(view);
    Object.assign(view, set);
    Object.assign(result.set, set);
    for (const key of remove) {
      delete view[key];
      delete result.set[key];
      result.remove.push(key);
    }
  }
  result.set[schemaKey] = schemaVersion;
  return result;
}
