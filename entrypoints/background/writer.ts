import type { Intent } from '../../core/settings/intent';
import { migrate } from '../../core/settings/migrate';
import { parseField } from '../../core/settings/settings';
import {
  fieldKey,
  fieldOfItem,
  parseRule,
  pauseKey,
  type StoredItems,
  siteItemKey,
  siteOfItem,
} from '../../core/settings/stored';
import { ruleFor } from '../../core/sites/rules';
import { keysFor } from '../../core/sites/site-key';
import { browser } from '../../platform/extension/browser';

// The one writer of settings. Writes wait for each other, so that each sees what the one before it stored.
let last: Promise<unknown> = Promise.resolve();

/** Runs a write after all earlier ones; resolves when it is done, rejects as it does. */
export function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = last.then(write, write);
  last = turn.catch(() => undefined);
  return turn;
}

/** Carries out a choice; resolves after the durable write, rejects where the browser could not store it. */
export function apply(intent: Intent): Promise<void> {
  return inTurn(() => carryOut(intent));
}

/** Lifts what an older version stored to this version's shape. */
export function lift(): Promise<void> {
  return inTurn(async () => {
    const migration = migrate(await local().get(null));
    if (migration === null) return;
    await local().set(migration.set);
    if (migration.remove.length > 0) await local().remove(migration.remove);
  });
}

const local = () => browser.storage.local;

async function carryOut(intent: Intent): Promise<void> {
  switch (intent.type) {
    case 'set-site':
      return setSite(intent.site, intent.on);
    case 'forget-site':
      return local().remove(siteItemKey(intent.site));
    case 'set-field':
      return local().set({ [fieldKey(intent.name)]: intent.value });
    case 'pause':
      return intent.pause === null ? local().remove(pauseKey) : local().set({ [pauseKey]: intent.pause });
    case 'replace':
      return replace(intent);
  }
}

async function setSite(site: string, on: boolean): Promise<void> {
  const stored = await local().get([...keysFor(site).map(siteItemKey), fieldKey('newSites')]);
  const newSites = parseField('newSites', stored[fieldKey('newSites')]);
  const rule = ruleFor(site, on, (key) => parseRule(stored[siteItemKey(key)]), newSites);
  const key = siteItemKey(site);
  await (rule === null ? local().remove(key) : local().set({ [key]: rule }));
}

async function replace({ fields, rules }: Extract<Intent, { type: 'replace' }>): Promise<void> {
  const wanted: StoredItems = {};
  for (const [name, value] of Object.entries(fields)) wanted[fieldKey(name as keyof typeof fields)] = value;
  for (const [site, rule] of Object.entries(rules)) wanted[siteItemKey(site)] = rule;
  const stored = await local().get(null);
  const gone = Object.keys(stored).filter(
    (key) => (siteOfItem(key) !== null || fieldOfItem(key) !== null) && !Object.hasOwn(wanted, key),
  );
  // What is wanted is stored before what is not wanted goes: a death in between loses nothing.
  await local().set(wanted);
  if (gone.length > 0) await local().remove(gone);
}
