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
 * the first choice is stored. Never rejects: a store that can not be filled may still take the choice, or says itself why not.
 */
export async function getPastTear(): Promise<void> {
  try {
    if ((await session.get([doneKey]))[doneKey]) return;
    await local.set({ [fillerKey]: '-'.repeat(blockBytes) });
    await local.remove([fillerKey]);
    await session.set({ [doneKey]: true });
  } catch {
    // Tried again with the next background's first choice.
  }
}
