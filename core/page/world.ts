import type { MentionContext } from '../facts/context';
import type { PageFacts } from '../facts/page-facts';
import type { Mention } from '../mentions/mention';

/**
 * The one object that gate, scanner and card share. It hangs on the global object of the extension's
 * isolated world, where no page can see it, and holds nothing that outlives the document.
 */
export interface PageWorld {
  gate: GatePart;
  scanner?: ScannerPart;
  facts?: PageFacts;
  card?: CardPart;
}

export interface GatePart {
  /** Stops everything of this instance: observers, highlights, card, listeners. Used when off or orphaned. */
  stop(): void;
  /** True while this frame is switched on and alive. */
  readonly on: boolean;
}

/** A mention with the live place where it stands. */
export interface LocatedMention extends Mention {
  /** The form as written on the page, white space folded to single blanks. */
  text: string;
  /** One range per text node it runs over, in document order. */
  ranges: readonly StaticRange[];
}

/** A mention as the popup lists it: plain data, safe to send. */
export interface ListedMention {
  /** Index in document order among this frame's mentions. */
  index: number;
  text: string;
  kind: Mention['kind'];
  grade: Mention['grade'];
  entityId: string;
  context: MentionContext;
  /** Start and end of the mention in `context.sentence`, UTF-16 code units. */
  start: number;
  end: number;
  /** Number of the block (paragraph) it stands in, for "12 mentions in 7 paragraphs". */
  block: number;
}

export interface ScannerPart {
  /** Mentions painted or paintable now, in document order; stale ones are left out. */
  count(): number;
  list(limit: number): ListedMention[];
  /** Roots whose text changed, from the gate's observer. Records are dropped at once and rescanned soon. */
  touched(records: readonly MutationRecord[]): void;
  /** Scrolls to the mention and opens its card; `focus` moves the keyboard focus into the card. */
  reveal(index: number, focus: boolean): boolean;
  /** The index of the mention last revealed or opened, or -1. */
  readonly at: number;
  stop(): void;
}

export interface CardPart {
  stop(): void;
}

declare global {
  // The isolated world's global object; `var` is what makes it a property of globalThis.
  var onRecord: PageWorld | undefined;
}
