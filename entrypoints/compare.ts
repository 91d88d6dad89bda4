import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compareBy } from '../core/facts/compare-by';

/** Sets a sentence's figures beside the stated ones; sent with the dataset's texts and the cues it needs. */
export default defineUnlistedScript(() => {
  const world = globalThis.onRecord;
  if (!world) return;
  world.compare = (listed) =>
    world.facts && world.cues
      ? compareBy(world.cues, listed.context, listed, world.facts.statements, listed.grade === 'sure')
      : null;
});
