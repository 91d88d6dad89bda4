import { isPageKey } from '../sites/page-key';
import { siteKeyFromInput } from '../sites/site-key';
import type { Change } from './change';
import type { SyncChoice } from './intent';
import { fields } from './settings';
import { fieldOfItem, isField, parseRule, type StoredItems, siteOfItem } from './stored';

/**
 * A choice and how late it was made: each device counts one further than all it has seen. No device has a name; of
 * two choices that count the same the greater text wins, everywhere.
 * @property value null for a choice that was taken back; it must be remembered, or it would come back.
 */
export type Stamped = readonly [value: unknown, count: number];
/** By the choice’s item. */
export type MirrorState = ReadonlyMap<string, Stamped>;

/** Whether an item is one that the reader wants mirrored. Rules for single pages never are: they are addresses. */
export function isMirrored(item: string, { settings, sites }: SyncChoice): boolean {
  const site = siteOfItem(item);
  if (site !== null) return sites && !isPageKey(site);
  return settings && isField(item);
}

/** What two devices know, put together; in whatever order and however often, with the same outcome. */
export function merge(one: MirrorState, other: MirrorState): MirrorState {
  const merged = new Map(one);
  for (const [item, stamped] of other) {
    const present = merged.get(item);
    if (present === undefined || isLater(stamped, present)) merged.set(item, stamped);
  }
  return merged;
}

function isLater([value, count]: Stamped, [otherValue, otherCount]: Stamped): boolean {
  if (count !== otherCount) return count > otherCount;
  return JSON.stringify(value) > JSON.stringify(otherValue);
}

export interface Reconciled {
  /** What the user’s own choices must become. */
  change: Change;
  state: MirrorState;
}

/**
 * Brings the choices of this device and of the mirror together.
 * @param own the choices that are mirrored, as they are stored here.
 * @param known what this device last knew of the mirror; null where it joins: then what the mirror says goes first.
 */
export function reconcile(own: StoredItems, known: MirrorState | null, remote: MirrorState): Reconciled {
  const before: MirrorState = known ?? new Map();
  const next = known === null ? 0 : 1 + Math.max(latest(before), latest(remote));
  const mine = new Map(before);
  for (const item of new Set([...Object.keys(own), ...before.keys()])) {
    const value = Object.hasOwn(own, item) ? own[item] : null;
    if (isKnown(item) && before.get(item)?.[0] !== value) mine.set(item, [value, next]);
  }
  const state = merge(mine, remote);
  const change: Change = { set: {}, remove: [] };
  for (const [item, [value]] of state) {
    // What only a newer version knows is carried along, and not written here.
    if (!isKnown(item)) continue;
    if (value === null) {
      if (Object.hasOwn(own, item)) change.remove.push(item);
    } else if (own[item] !== value) change.set[item] = value;
  }
  return { change, state };
}

function latest(state: MirrorState): number {
  let most = 0;
  for (const [, count] of state.values()) most = Math.max(most, count);
  return most;
}

const isKnown = (item: string): boolean => siteOfItem(item) !== null || fieldOfItem(item) !== null;

/** Where the mirror’s settings lie, and how many parts its site rules are spread over. */
const settingsBucket = 'settings';
const siteBuckets = 64;
/** What a browser’s account takes in all and per item, in bytes of JSON. */
const quotaBytes = 102_400;
const itemBytes = 8_192;

/** The mirror’s items for a state; null where they are more than a browser’s account takes. */
export function writeBuckets(state: MirrorState): StoredItems | null {
  const buckets = new Map<string, Record<string, Stamped>>();
  for (const [item, stamped] of state) {
    const name = bucketOf(item);
    const bucket = buckets.get(name) ?? {};
    bucket[item] = stamped;
    buckets.set(name, bucket);
  }
  let sum = 0;
  for (const [name, bucket] of buckets) {
    const bytes = new TextEncoder().encode(name + JSON.stringify(bucket)).length;
    sum += bytes;
    if (bytes > itemBytes || sum > quotaBytes) return null;
  }
  return Object.fromEntries(buckets);
}

/** Reads what lies in the mirror, entry by entry: whatever makes no sense is as if it were not there. */
export function readBuckets(items: StoredItems): MirrorState {
  const state = new Map<string, Stamped>();
  for (const bucket of Object.values(items)) {
    if (typeof bucket !== 'object' || bucket === null) continue;
    for (const [item, stamped] of Object.entries(bucket)) {
      if (isStamped(stamped) && isValid(item, stamped[0])) state.set(item, [stamped[0], stamped[1]]);
    }
  }
  return state;
}

/** Counts beyond this are no honest ones, and would leave no room for the next. */
const mostCount = 2 ** 48;

function isStamped(value: unknown): value is Stamped {
  if (!Array.isArray(value)) return false;
  const count: unknown = value[1];
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= mostCount;
}

function isValid(item: string, value: unknown): boolean {
  const site = siteOfItem(item);
  if (site !== null) return siteKeyFromInput(site) === site && (value === null || parseRule(value) !== null);
  if (!isField(item)) return false;
  const name = fieldOfItem(item);
  if (name === null) return true;
  const field: { accepts(candidate: unknown): boolean } = fields[name];
  return value === null || field.accepts(value);
}

function bucketOf(item: string): string {
  const site = siteOfItem(item);
  if (site === null) return settingsBucket;
  let hash = 0;
  for (const letter of site) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `sites${hash % siteBuckets}`;
}
