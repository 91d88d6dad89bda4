import type { StoreArea } from '../../core/settings/writer';
import { local, session } from './areas';

/**
 * Bytes of a block of the log in which Chromium keeps the store (kBlockSize in LevelDB's log_format.h). When it reads a
 * log again, it passes over what is left of a block behind a record that is not whole.
 */
const blockBytes = 32 * 1024;
const fillerKey = 'filler';
const doneKey = 'pastTear';

/**
 * A browser that is killed as it writes leaves half a record, and the next one writes on behind it: all that is chosen
 * then would be passed over, and lost, at the start after that. So the block is filled up once in a session, before
 * the first choice is stored.
 */
export async function getPastTear(): Promise<void> {
  if ((await session.get([doneKey]))[doneKey]) return;
  await fill(local);
  await session.set({ [doneKey]: true });
}

async function fill(area: StoreArea): Promise<void> {
  try {
    await area.set({ [fillerKey]: '-'.repeat(blockBytes) });
  } catch {
    // A full store takes no more: then the choice itself will say so.
  }
  await area.remove([fillerKey]);
}
