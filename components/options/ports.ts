import type { Intent, SyncChoice } from '../../core/settings/intent';
import type { Policy } from '../../core/settings/policy';
import type { Settings } from '../../core/settings/settings';
import type { Replacement } from '../../core/settings/settings-file';
import type { SiteRule } from '../../core/sites/rules';
import type { Watched } from '../page/use-watched';

/** What is mirrored to the browser’s account, and why that is behind; null where it is not. */
export interface SyncState {
  choice: SyncChoice;
  trouble: 'full' | 'failed' | null;
}

/** What the options page needs of the browser. */
export interface OptionsPorts {
  /** What holds: the user’s choices, and what an administrator has put in their place. */
  settings: Watched<Settings>;
  rules: Watched<Map<string, SiteRule>>;
  policy: Watched<Policy>;
  /** What the user has set, and only that. */
  own: Watched<Replacement>;
  sync: Watched<SyncState>;
  /** Whether what is stored comes from a newer version, which this one may read and not change. */
  newer: Watched<boolean>;
  /** Resolves after the durable write; never rejects. */
  send(intent: Intent): Promise<{ ok: boolean; why?: string }>;
  /** The keys bound now, by command; a command without keys is left out. */
  commandKeys(): Promise<Record<string, string>>;
  /** Offers a file to the reader to keep. */
  saveFile(name: string, text: string): void;
}
