import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { comparisonsOf } from './comparisons';

/** Sent to a frame with the style of its marks: looks for sentences with figures, which are marked otherwise. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world?.scanner || world.comparisons) return;
  world.comparisons = comparisonsOf(world);
  // In no order: putting a long list of blocks into one takes longer than looking at them.
  for (const block of world.scanner.promising()) world.comparisons.add(block);
});
