import type { Comparison } from '../../core/facts/comparison';
import type { Mention } from '../../core/mentions/mention';
import type { ListedMention, ListingPart } from '../../core/page/world';
import { type CardContents, contentsFor, type OnRecord } from './view';

/** What a card says about a mention, read off its sentence. */
export interface Reading {
  /** Null where the mention is gone. */
  listed: ListedMention | null;
  contents: CardContents | null;
  /** The page's figures beside the stated ones; null for silence. */
  comparison: Comparison | null;
}

export function readMention(
  mention: Mention,
  listing: ListingPart,
  record: OnRecord,
  site: string | null,
): Reading {
  const listed = listing.describe(mention);
  return {
    listed,
    contents: listed && contentsFor(listed, record, site, Date.now()),
    comparison: listed && record.compare(listed, record.statements),
  };
}
