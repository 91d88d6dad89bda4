import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from './card';

/** Sent to a frame when a mention is first rested on or asked for: takes the pointer over from the scanner. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (world === undefined || world.card !== undefined) return;
  const { scanner, marks, listing, facts, cues, compare, locale, gate } = world;
  if (!scanner || !marks || !listing || !facts || !cues || !compare || !locale) return;
  world.card = startCard(
    scanner,
    marks,
    listing,
    { facts, cues, compare, statements: facts.statements },
    locale,
    gate,
  );
});
