import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import corroboration from '../assets/dataset/corroboration.json';
import edition from '../assets/dataset/dataset.json';
import event from '../assets/dataset/event.json';
import milestones from '../assets/dataset/milestones.json';
import sources from '../assets/dataset/sources.json';
import statements from '../assets/dataset/statements.json';
import yardsticks from '../assets/dataset/yardsticks.json';
import { citation } from '../core/facts/citation';
import type { PageFacts } from '../core/facts/page-facts';

/** The dataset's texts and how they are cited, sent to a frame just before its card: apart, so that the card's own code can be weighed. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world) return;
  world.cite = citation;
  // JSON has no literal types; tests/unit/dataset holds the files against the schema these types are read off.
  world.facts = {
    edition,
    event,
    corroboration,
    milestones,
    sources,
    statements,
    yardsticks,
  } as unknown as PageFacts;
});
