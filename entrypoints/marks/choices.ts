import { api } from '../../platform/native';

// As in core/settings/stored.ts, whose schema the scanner can do without; a test holds the names together.
const styleKey = 'set:markStyle';
const scopeKey = 'set:markScope';
const keys = [styleKey, scopeKey];

/** Hands over how marks are to look, as stored, now and after every change; returns the way to stop. */
export function followChoices(choose: (style: unknown, scope: unknown) => void): () => void {
  async function read(): Promise<void> {
    try {
      const items = await api.storage.local.get(keys);
      choose(items[styleKey], items[scopeKey]);
    } catch {
      // Storage that cannot be read: the defaults hold.
    }
  }

  function onChanged(changes: Record<string, unknown>): void {
    if (keys.some((key) => key in changes)) void read();
  }

  api.storage.onChanged.addListener(onChanged);
  void read();
  return () => api.storage.onChanged.removeListener(onChanged);
}
