import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cueSheets } from '../core/facts/cues/sheets';

/** The cue sheets of all languages as data, sent to a frame with the dataset's texts, just before its card. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (world) world.cues = cueSheets;
});
