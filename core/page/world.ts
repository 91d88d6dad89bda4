import type { Citing } from '../facts/citation';
import type { Comparison } from '../facts/comparison';
import type { MentionContext } from '../facts/context';
import type { CueSheet } from '../facts/cues/cue-sheet';
import type { Statement } from '../facts/dataset';
import type { PageFacts } from '../facts/page-facts';
import type { Locale } from '../locale/locale';
import type { Mention } from '../mentions/mention';
import type { ScriptName } from '../mentions/script-names';

/**
 * The one object that gate, scanner and card share. It hangs on the global object of the extension's
 * isolated world, where no page can see it, and holds nothing that outlives the document.
 */
export interface PageWorld {
  gate: GatePart;
  /** The packed words of the scripts that stand near a name in this document. */
  words?: Partial<Record<ScriptName, string>>;
  scanner?: ScannerPart;
  marks?: MarksPart;
  listing?: ListingPart;
  facts?: PageFacts;
  /** Writes a statement of the facts as a citation; comes with them. */
  cite?: Citing;
  cues?: readonly CueSheet[];
  /** The card's words in the reader's language. */
  locale?: Locale;
  comparisons?: ComparisonsPart;
  /** Resolves once comparing takes no longer the first time than later. */
  readyToCompare?: Promise<void>;
  /** The figures of a mention's sentence beside those that the statements give, or all on record; null for silence. */
  compare?: (mention: ReadMention, statements?: readonly Statement[]) => Comparison | null;
  card?: CardPart;
  follow?: FollowPart;
}

export interface GatePart {
  /** Stops everything of this instance: observers, highlights, card, listeners. Used when off or orphaned. */
  stop(): void;
  /** True while this frame is switched on and alive; absent until that is known. */
  on?: boolean;
  /** The site as shown to the reader, known once the background has answered; null where there is none. */
  site: string | null;
  /** The open shadow roots found so far; absent until this frame is on. */
  roots?: Iterable<ShadowRoot>;
}

/** A mention with what surrounds it: plain data. */
export interface ReadMention {
  text: string;
  kind: Mention['kind'];
  grade: Mention['grade'];
  entityId: string;
  context: MentionContext;
  /** Start and end of the mention in `context.sentence`, UTF-16 code units. */
  start: number;
  end: number;
}

/** A mention as the popup lists it: plain data, safe to send. */
export interface ListedMention extends ReadMention {
  /** Index in document order among this frame's mentions. */
  index: number;
  /** Number of the block (paragraph) it stands in, for "12 mentions in 7 paragraphs". */
  block: number;
  /** Its sentence's figures beside the stated ones; null for silence, and until they have been compared. */
  comparison: Comparison | null;
}

/** A card that is asked for outright, by a press or a key. */
export interface CardAsk {
  mention: Mention;
  by: 'press' | 'command';
  /** Where it was pressed, CSS px of the viewport; null for a key. */
  at: { x: number; y: number } | null;
  /** Pressed by a finger or a pen: the card comes as a sheet. */
  touch: boolean;
  /** Moves the keyboard focus into the card. */
  focus: boolean;
}

/** Where the pointer was last seen before the card took it over. */
export interface LastPointer {
  x: number;
  y: number;
  target: EventTarget | undefined;
  /** When it last moved, ms on the document's clock. */
  movedAt: number;
  screen: Place;
}

/** A place on the screen, CSS px: by it a pointer that moves is told from a page that moves under it. */
export interface Place {
  x: number;
  y: number;
}

/** A text node of a block, with where it starts in the block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A run of text that was searched as one string, with what was found in it. */
export interface MentionBlock {
  readonly root: Element | ShadowRoot;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Whether a reader could see it when it was read; a hidden one holds no mention. */
  readonly shown: boolean;
}

export interface ScannerPart {
  /** Mentions there are now, in all blocks, near the viewport or not. */
  count(): number;
  /** The blocks that hold mentions, or would if they were shown or the document named a car, in no order. */
  promising(): readonly MentionBlock[];
  /** Another number whenever other mentions are there. */
  readonly revision: number;
  /** The text nodes a block is made of, in order; none where it is no longer what was read. */
  piecesOf(block: MentionBlock): readonly Piece[];
  /** The block a node belongs to. */
  blockAt(node: Node): MentionBlock | undefined;
  /** The block a mention stands in; null where it no longer does. */
  blockOf(mention: Mention): MentionBlock | null;
  /** Drops what the changes make stale, at once: no paint ever stands on words that are gone. */
  drop(records: readonly MutationRecord[]): void;
  /** Whether some text may hold a name, or complete one with what stands before it and after it. */
  opens(before: string, own: string, after: string): boolean;
  /** Looks at nodes whose text holds a name or completes one. */
  scan(nodes: readonly Node[]): void;
  /** Reads a block anew: it was hidden, and has come into view. */
  readAgain(block: MentionBlock): void;
  /** Whether the mention still stands where it was found. */
  isLive(mention: Mention): boolean;
  /** Takes a written form for no mention on this page, or takes that back. */
  silence(form: string, on: boolean): void;
  /** Calls back when marks were dropped; returns the way to stop. */
  onDropped(listener: () => void): () => void;
  /** Stops marks, listing and card too, and leaves the world. */
  stop(): void;
}

export interface MarksPart {
  // What the scanner tells.
  /** A block is to be marked when it comes near the viewport. */
  watch(block: MentionBlock): void;
  /** A block was read anew. */
  replace(old: MentionBlock, block: MentionBlock): void;
  /** A block is stale: its marks go, at once. */
  drop(block: MentionBlock): void;
  /** Paints all marks anew, where what is known of their mentions has changed. */
  repaint(): void;
  stop(): void;

  // What the card and the toolbar need.
  /** The index of the mention last revealed or opened, or -1; asks the listing. */
  readonly at: number;
  /** When that was, ms on the document's clock; 0 for never. */
  readonly since: number;
  /** The mention at a point of the viewport, or null; `target` is the innermost node of the event's path. */
  mentionAt(x: number, y: number, target: EventTarget | undefined): Mention | null;
  /** The boxes of a mention, a line each, in CSS px of the viewport; empty where it is gone. Reads layout. */
  boxesOf(mention: Mention): DOMRect[];
  /** The element whose text the mention is part of; null where it is gone. */
  hostOf(mention: Mention): Element | null;
  /** Paints the mention whose card is open; null for none. */
  paintOpen(mention: Mention | null): void;
  /** Scrolls a mention into view, without the page's smooth scrolling. */
  scrollTo(mention: Mention): void;
  /** Hands the pointer over to the card, once, with what made the marks send for it. */
  handOver(): { ask: CardAsk | null; pointer: LastPointer | null };
}

export interface ListingPart {
  /** The blocks that hold mentions, in document order. */
  blocks(): readonly MentionBlock[];
  /** All mentions, in document order. */
  mentions(): readonly Mention[];
  /** The mention before or after one, around the ends; null where there is no other. */
  neighbour(mention: Mention, direction: 1 | -1): Mention | null;
  /** The first mentions in document order, with what surrounds them. */
  list(limit: number): ListedMention[];
  /** One mention with what surrounds it; null where it is gone. */
  describe(mention: Mention): ListedMention | null;
  /** Mentions of some blocks with what surrounds them, each read when it is its turn. */
  read(places: Iterable<MentionPlace>): Iterable<{ mention: Mention; read: ReadMention }>;
}

export interface MentionPlace {
  readonly block: MentionBlock;
  readonly mention: Mention;
}

export interface ComparisonsPart {
  /** Takes a block in whose mentions' sentences there may be figures to compare. */
  add(block: MentionBlock): void;
  /** What was found for a mention; null for silence, and until it has been looked at. */
  of(mention: Mention): Comparison | null;
  /** How many figures in this frame differ from the stated ones. */
  differences(): number;
}

export interface FollowPart {
  /** Tells an open side panel anew which mention the reader has in view. */
  look(): void;
}

export interface CardPart {
  open(ask: CardAsk): void;
  close(): void;
  stop(): void;
}

declare global {
  // The isolated world's global object; `var` is what makes it a property of globalThis.
  var onRecord: PageWorld | undefined;
}
