import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './card';

/** Sent to a frame when a mention is first rested on or asked for: takes the pointer over from the scanner. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (world?.scanner === undefined || world.facts === undefined || world.card !== undefined) return;
  world.card = startCard(world.scanner, world.facts, world.gate);
});
