import type { FromPage } from '../../core/page/messages';
import type { PageWorld } from '../../core/page/world';
import { alive, api } from '../native';

/**
 * Tells the background something of this frame; false where it could not be reached, for it is starting or gone, or
 * could not do its part: the next occasion tells it again. An orphan stops instead.
 */
export async function tell({ gate }: PageWorld, message: FromPage): Promise<boolean> {
  if (!alive()) {
    gate.stop();
    return false;
  }
  try {
    return (await api.runtime.sendMessage(message)) !== false;
  } catch {
    return false;
  }
}
