import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comparisonsOf } from './comparisons';

/** Sent to a frame with the style of its marks: looks for sentences with figures, which are marked otherwise. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world?.scanner || world.comparisons) return;
  world.comparisons = comparisonsOf(world);
  for (const block of world.scanner.blocks()) world.comparisons.add(block);
});
