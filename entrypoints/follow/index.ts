import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followReader } from './follow-reader';

/** Sent by an open side panel, so that it can follow what the reader has in view. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world?.scanner) return;
  world.follow ??= followReader(world);
  world.follow.look();
});
