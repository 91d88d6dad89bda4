import type { StoredIntent } from '../../core/settings/change';
import { createWriter } from '../../core/settings/writer';
import { local, readPolicy } from '../../platform/extension/areas';
import { getPastTear } from '../../platform/extension/past-tear';

/** The one writer of settings, rules and the pause. */
export const writer = createWriter({
  area: local,
  policy: readPolicy,
  prepare: getPastTear,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

/** Carries out a choice; resolves after the durable write, rejects where the browser could not store it. */
export const apply = (intent: StoredIntent): Promise<void> => writer.apply(intent);
