import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listingOf } from './listing';

/** Sent to a frame when its mentions are to be shown with what surrounds them: before a card, and for the popup. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (world?.scanner) world.listing ??= listingOf(world, world.scanner);
});
