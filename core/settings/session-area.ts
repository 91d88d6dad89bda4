import type { StoredItems } from './stored';
import type { StoreArea } from './writer';

const prefix = 'session:';

/**
 * Items that last until the browser is closed, for browsers without a store of that kind: they lie among the lasting
 * ones under names of their own, and are dropped when the browser starts (`forgetSession`).
 */
export function sessionWithin(area: StoreArea): StoreArea {
  const inside = (items: StoredItems): StoredItems =>
    Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]));
  return {
    async get(keys) {
      const found = await area.get(keys?.map((key) => prefix + key) ?? null);
      const own = Object.entries(found).filter(([key]) => key.startsWith(prefix));
      return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
    },
    set: (items) => area.set(inside(items)),
    remove: (keys) => area.remove(keys.map((key) => prefix + key)),
  };
}

/** Drops what an earlier session of the browser has left. */
export async function forgetSession(area: StoreArea): Promise<void> {
  const left = Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix));
  if (left.length > 0) await area.remove(left);
}
