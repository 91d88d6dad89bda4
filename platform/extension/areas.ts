import { noPolicy, type Policy, parsePolicy } from '../../core/settings/policy';
import { forgetSession, sessionWithin } from '../../core/settings/session-area';
import type { StoreArea } from '../../core/settings/writer';
import { browser } from './browser';

/** What lasts. It is the truth; all else is a copy. */
export const local: StoreArea = browser.storage.local;

// Not in every browser, whatever the types say.
const ownSession: StoreArea | undefined = browser.storage.session;

/** What lasts until the browser is closed. */
export const session: StoreArea = ownSession ?? sessionWithin(local);

/** Drops what an earlier session has left; must be called when the browser starts. */
export async function beginSession(): Promise<void> {
  if (ownSession === undefined) await forgetSession(local);
}

/** ms after which the last known policy serves: Chromium keeps the answer back for as long as any tab is frozen. */
const policyMs = 300;
let lastPolicy = noPolicy;

/** What an administrator has fixed; nothing where nobody has, which some browsers tell by an error. */
export async function readPolicy(): Promise<Policy> {
  const late = new Promise<Policy>((resolve) => setTimeout(() => resolve(lastPolicy), policyMs));
  return Promise.race([askPolicy(), late]);
}

async function askPolicy(): Promise<Policy> {
  try {
    lastPolicy = parsePolicy(await browser.storage.managed.get(null));
  } catch {
    lastPolicy = noPolicy;
  }
  return lastPolicy;
}
