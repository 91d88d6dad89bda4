import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cueSheets } from '../core/facts/cues/sheets';

/** The cue sheets of all languages as data, sent to a frame with the dataset's texts, just before its card. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  // Sent again it must stay the same one: what was made of it is kept in it.
  if (world) world.cues ??= cueSheets;
});
