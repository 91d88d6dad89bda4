import type { StoredItems } from '../../../core/settings/stored';
import type { StoreArea } from '../../../core/settings/writer';

export class Dead extends Error {}

/** A store in memory that can refuse, run full, or take the whole process with it at a given call. */
export class FakeArea implements StoreArea {
  /** Calls so far, of any kind. */
  calls = 0;
  writes = 0;
  /** The call at which the process dies, and whether that call is still carried out. */
  deathAt = Number.POSITIVE_INFINITY;
  carriesOut = false;
  /** How many of the next writes are refused. */
  refusals = 0;
  /** Bytes of JSON that fit. */
  quota = Number.POSITIVE_INFINITY;
  #dead = false;
  #items: Map<string, string>;

  constructor(items: StoredItems = {}) {
    this.#items = new Map(Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]));
  }

  /** What lies in the store, as the next process finds it. */
  get stored(): StoredItems {
    return Object.fromEntries([...this.#items].map(([key, text]) => [key, JSON.parse(text)]));
  }

  async get(keys: string[] | null): Promise<StoredItems> {
    await this.#call(() => undefined);
    const { stored } = this;
    if (keys === null) return stored;
    return Object.fromEntries(
      keys.filter((key) => Object.hasOwn(stored, key)).map((key) => [key, stored[key]]),
    );
  }

  async set(items: StoredItems): Promise<void> {
    await this.#write(() => {
      const next = new Map(this.#items);
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
      const bytes = [...next].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      if (bytes > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
      this.#items = next;
    });
  }

  async remove(keys: string[]): Promise<void> {
    await this.#write(() => {
      for (const key of keys) this.#items.delete(key);
    });
  }

  async #write(act: () => void): Promise<void> {
    this.writes += 1;
    await this.#call(() => {
      if (this.refusals > 0) {
        this.refusals -= 1;
        throw new Error('IO error');
      }
      act();
    });
  }

  async #call(act: () => void): Promise<void> {
    if (this.#dead) throw new Dead();
    const at = this.calls;
    this.calls += 1;
    if (at >= this.deathAt) {
      this.#dead = true;
      if (this.carriesOut) act();
      throw new Dead();
    }
    act();
  }
}
