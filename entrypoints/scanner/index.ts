import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScanner } from './scanner';

/** Sent to a frame on its first hit: finds the mentions, paints them, follows the page. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  // The gate may have been switched off while this was on its way.
  if (world === undefined || !world.gate.on || world.scanner !== undefined) return;
  // An engine too old to paint gets nothing; the popup says so.
  if (!globalThis.CSS?.highlights) return;
  world.scanner = startScanner(world);
});
