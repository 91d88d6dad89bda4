import type { Mention } from '../../core/mentions/mention';
import type { ListedMention, ListingPart, MentionBlock, PageWorld, ReadMention } from '../../core/page/world';
import { fold, Surroundings } from './context';

/** Mentions as plain data, in the order a reader meets them. Made when asked for, never kept. */
export function listingOf(world: PageWorld): ListingPart {
  const blocks = (): readonly MentionBlock[] => world.scanner?.blocks() ?? [];

  const listed = (
    block: MentionBlock,
    mention: Mention,
    index: number,
    number: number,
    surroundings: Surroundings,
  ): ListedMention => ({
    index,
    block: number,
    comparison: world.comparisons?.of(mention) ?? null,
    ...readMention(block, mention, surroundings),
  });

  return {
    list(limit) {
      const surroundings = new Surroundings();
      const result: ListedMention[] = [];
      for (const [number, block] of blocks().entries()) {
        for (const mention of block.mentions) {
          if (result.length >= limit) return result;
          result.push(listed(block, mention, result.length, number, surroundings));
        }
      }
      return result;
    },
    describe(mention) {
      let before = 0;
      for (const [number, block] of blocks().entries()) {
        const place = block.mentions.indexOf(mention);
        if (place >= 0) return listed(block, mention, before + place, number, new Surroundings());
        before += block.mentions.length;
      }
      return null;
    },
    *read(places) {
      const surroundings = new Surroundings();
      for (const { block, mention } of places)
        yield { mention, read: readMention(block, mention, surroundings) };
    },
  };
}

function readMention(block: MentionBlock, mention: Mention, surroundings: Surroundings): ReadMention {
  const { kind, grade, entityId, start, end } = mention;
  const text = fold(block.text.slice(start, end));
  return { text, kind, grade, entityId, ...surroundings.of(block, mention) };
}
