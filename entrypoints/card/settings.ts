import type { Settings } from '../../core/settings/settings';
import { allFieldKeys, settingsFrom } from '../../core/settings/stored';
import { alive, api } from '../../platform/native';

/**
 * The settings a card needs, once they are read and as they change.
 * @param changed is told whether it is the first reading.
 */
export function followSettings(changed: (settings: Settings, first: boolean) => void): () => void {
  let stopped = false;
  let first = true;

  async function read(): Promise<void> {
    // Storage that cannot be read: the defaults hold.
    const items = await api.storage.local.get(allFieldKeys).catch(() => ({}));
    if (!stopped) changed(settingsFrom(items), first);
    first = false;
  }

  function onChanged(changes: Record<string, unknown>): void {
    if (allFieldKeys.some((key) => key in changes)) void read();
  }

  api.storage.onChanged.addListener(onChanged);
  void read();
  return () => {
    stopped = true;
    if (alive()) api.storage.onChanged.removeListener(onChanged);
  };
}
