import type { Intent } from '../../core/settings/intent';
import type { Settings } from '../../core/settings/settings';
import type { SiteRule } from '../../core/sites/rules';
import type { Watched } from '../page/use-watched';

/** What the options page needs of the browser. */
export interface OptionsPorts {
  settings: Watched<Settings>;
  rules: Watched<Map<string, SiteRule>>;
  /** Resolves after the durable write; never rejects. */
  send(intent: Intent): Promise<{ ok: boolean; why?: string }>;
  /** The keys bound now, by command; a command without keys is left out. */
  commandKeys(): Promise<Record<string, string>>;
  /** Offers a file to the reader to keep. */
  saveFile(name: string, text: string): void;
}
