import { parseSync } from '../../core/settings/intent';
import {
  isMirrored,
  type MirrorState,
  readBuckets,
  reconcile,
  writeBuckets,
} from '../../core/settings/mirror';
import { isFixed, ownChoices, type Policy } from '../../core/settings/policy';
import { fieldOfItem, mirrorKey, mirrorTroubleKey, siteOfItem, syncKey } from '../../core/settings/stored';
import { local } from '../../platform/extension/areas';
import { browser } from '../../platform/extension/browser';
import { writer } from './writer';

/**
 * ms from a choice to its mirror: of many in a row one write is made, and never more than the 1,800 an hour and 120 a
 * minute that browsers allow.
 */
const settleMs = 2_500;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings the mirror up to date soon. A background that ends before does so with the next choice. */
export function mirrorSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void mirror(), settleMs);
}

/** Brings this browser’s choices and the account’s together. Whatever fails there, nothing is lost here. */
async function mirror(): Promise<void> {
  const items = await local.get([syncKey, mirrorTroubleKey]);
  const choice = parseSync(items[syncKey]);
  if (!choice.settings) return forget();
  let trouble: 'full' | 'failed' | null = null;
  try {
    const there = await browser.storage.sync.get(null);
    const remote = only(readBuckets(there), (item) => isMirrored(item, choice));
    let state: MirrorState = new Map();
    await writer.change((stored, policy) => {
      const known = stored[mirrorKey];
      const own = Object.entries(ownChoices(stored)).filter(
        ([item]) => isMirrored(item, choice) && !isFixedItem(policy, item),
      );
      const reconciled = reconcile(
        Object.fromEntries(own),
        known === undefined
          ? null
          : only(readBuckets({ known }), (item) => isMirrored(item, choice) && !isFixedItem(policy, item)),
        only(remote, (item) => !isFixedItem(policy, item)),
      );
      state = reconciled.state;
      const next = Object.fromEntries(state);
      const same = JSON.stringify(next) === JSON.stringify(known);
      const { set, remove } = reconciled.change;
      return { set: same ? set : { ...set, [mirrorKey]: next }, remove };
    });
    const buckets = writeBuckets(state);
    if (buckets === null) trouble = 'full';
    else {
      const changed = Object.entries(buckets).filter(
        ([name, bucket]) => JSON.stringify(bucket) !== JSON.stringify(there[name]),
      );
      if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
    }
  } catch {
    trouble = 'failed';
  }
  if (trouble === (items[mirrorTroubleKey] ?? null)) return;
  await (trouble === null ? local.remove([mirrorTroubleKey]) : local.set({ [mirrorTroubleKey]: trouble }));
}

/** What this browser knew of the mirror goes when it leaves it. What lies in the account stays, for the others. */
async function forget(): Promise<void> {
  await local.remove([mirrorKey, mirrorTroubleKey]);
}

function only(state: MirrorState, wanted: (item: string) => boolean): MirrorState {
  return new Map([...state].filter(([item]) => wanted(item)));
}

function isFixedItem(policy: Policy, item: string): boolean {
  const rule = siteOfItem(item);
  const field = fieldOfItem(item);
  return rule === null ? field !== null && Object.hasOwn(policy.settings, field) : isFixed(policy, rule);
}
