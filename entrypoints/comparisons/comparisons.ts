import type { Comparison } from '../../core/facts/comparison';
import { countDifferences } from '../../core/facts/differences';
import { mayCompare } from '../../core/facts/may-compare';
import type { Mention } from '../../core/mentions/mention';
import type { ComparisonsPart, MentionBlock, MentionPlace, PageWorld } from '../../core/page/world';
import { sentenceAt } from '../../core/text/sentence';
import { inSlices } from '../../platform/page/slices';
import { tell } from '../../platform/page/tell';

/** ms over which blocks are gathered, so that a scan's are looked at together. */
const gatherMs = 50;

/**
 * Sets the figures of the mentions' sentences beside the stated ones. What compares weighs 350 kB: it is sent for
 * only once a sentence is found that may give a figure. Each mention is looked at once; a block that is read anew
 * has new mentions.
 */
export function comparisonsOf(world: PageWorld): ComparisonsPart {
  const found = new WeakMap<Mention, Comparison | null>();
  const waiting = new Set<MentionBlock>();
  let isDue = false;
  let isAnyFound = false;

  function add(block: MentionBlock): void {
    waiting.add(block);
    if (isDue) return;
    isDue = true;
    setTimeout(() => void compareWaiting(), gatherMs);
  }

  async function compareWaiting(): Promise<void> {
    const blocks = [...waiting];
    waiting.clear();
    const places: MentionPlace[] = [];
    await inSlices(blocks, (block) => {
      for (const mention of block.mentions)
        if (isWorthReading(block, mention)) places.push({ block, mention });
    });
    const isReady = places.length === 0 || (await hasWhatCompares());
    if (isReady) await compareAll(places);
    isDue = false;
    if (waiting.size > 0) for (const block of [...waiting]) add(block);
    // Without an answer they wait for the next block.
    if (!isReady) for (const { block } of places) waiting.add(block);
  }

  function isWorthReading({ text }: MentionBlock, mention: Mention): boolean {
    if (mention.grade !== 'sure' || found.has(mention)) return false;
    const { start, end } = sentenceAt(text, mention.start);
    // A sentence that speaks on of the mention may give the figure.
    const next = mention.kind === 'unit' ? sentenceAt(text, Math.min(end + 1, text.length)).end : end;
    return mayCompare(text.slice(start, next));
  }

  async function hasWhatCompares(): Promise<boolean> {
    if (!world.compare || !world.listing) await tell(world, { type: 'compare' });
    await world.readyToCompare;
    return world.compare !== undefined && world.listing !== undefined;
  }

  async function compareAll(places: readonly MentionPlace[]): Promise<void> {
    const { compare, listing } = world;
    if (places.length === 0 || !compare || !listing) return;
    let isAny = false;
    await inSlices(listing.read(places), ({ mention, read }) => {
      const comparison = compare(read);
      found.set(mention, comparison);
      isAny ||= comparison !== null;
    });
    if (!isAny) return;
    isAnyFound = true;
    world.marks?.repaint();
    void tell(world, { type: 'changed' });
  }

  return {
    add,
    of: (mention) => found.get(mention) ?? null,
    differences() {
      if (!isAnyFound) return 0;
      const mentions = (world.scanner?.promising() ?? []).flatMap((block) => block.mentions);
      return countDifferences(mentions.map((mention) => found.get(mention) ?? null));
    },
  };
}
