import type { Settings } from '../../core/settings/settings';
import { settingsFrom } from '../../core/settings/stored';
import { alive, api } from '../../platform/native';

const keys = ['set:opening', 'set:delay', 'set:theme', 'set:language'];

/**
 * The settings a card needs, once they are read and as they change.
 * @param changed is told whether it is the first reading.
 */
export function followSettings(changed: (settings: Settings, first: boolean) => void): () => void {
  let stopped = false;
  let first = true;

  async function read(): Promise<void> {
    // Storage that cannot be read: the defaults hold.
    const items = await api.storage.local.get(keys).catch(() => ({}));
    if (!stopped) changed(settingsFrom(items), first);
    first = false;
  }

  function onChanged(changes: Record<string, unknown>): void {
    if (keys.some((key) => key in changes)) void read();
  }

  api.storage.onChanged.addListener(onChanged);
  void read();
  return () => {
    stopped = true;
    if (alive()) api.storage.onChanged.removeListener(onChanged);
  };
}
