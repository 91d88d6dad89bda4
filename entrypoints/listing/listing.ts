import type { Mention } from '../../core/mentions/mention';
import type {
  ListedMention,
  ListingPart,
  MentionBlock,
  PageWorld,
  ReadMention,
  ScannerPart,
} from '../../core/page/world';
import { fold, Surroundings } from './context';
import { inDocumentOrder } from './document-order';

/** Mentions in the order a reader meets them, and as plain data, which is made when asked for and never kept. */
export function listingOf(world: PageWorld, scanner: ScannerPart): ListingPart {
  let revision = -1;
  let ordered: readonly MentionBlock[] = [];

  /** The order is kept until the mentions are others: a walk through them asks at every step. */
  function blocks(): readonly MentionBlock[] {
    if (revision !== scanner.revision) {
      ({ revision } = scanner);
      ordered = inDocumentOrder(scanner.promising().filter(({ mentions }) => mentions.length));
    }
    return ordered;
  }

  const mentions = (): Mention[] => blocks().flatMap((block) => block.mentions);

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
    blocks,
    mentions,
    neighbour(mention, direction) {
      const all = mentions();
      const next = all[(all.indexOf(mention) + direction + all.length) % all.length];
      return next === undefined || next === mention ? null : next;
    },
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
