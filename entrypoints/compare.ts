import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compareBy } from '../core/facts/compare-by';
import { parseSheet } from '../core/facts/cues/parse';
import { inSlices } from '../platform/page/slices';

/** Sets a sentence's figures beside the stated ones; sent with the dataset's texts and the cues it needs. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world || world.compare) return;
  // Some thousand cues are made ready here a few at a time, rather than all at once with the first sentence.
  world.readyToCompare = inSlices(world.cues ?? [], (sheet) => void parseSheet(sheet));
  world.compare = (listed, statements = world.facts?.statements) =>
    statements && world.cues
      ? compareBy(world.cues, listed.context, listed, statements, listed.grade === 'sure')
      : null;
});
