import type { Mention } from '../../core/mentions/mention';
import type { MentionBlock, PageWorld, Piece, ScannerPart } from '../../core/page/world';
import type { MarkStyle } from '../../core/settings/settings';
import { boxOf, hostOf } from '../../platform/page/calls';
import { shadowRootOf } from '../../platform/page/dom';
import { Nearby } from './nearby';
import { boxesOf, rangesOf } from './ranges';
import type { HighlightName, Registry } from './registry';

/** Ranges registered at most: each costs 4 to 10 µs in every frame in which the page changes. */
const most = 200;
/** Mentions of one block registered at most on either side of the middle of the viewport. */
const mostAround = 80;
/** ms between two looks while the page scrolls, for blocks too long to be painted whole. */
const scrollMs = 100;

const styleNames: Record<MarkStyle, HighlightName> = {
  dotted: 'on-record',
  solid: 'on-record-solid',
  tint: 'on-record-tint',
};

interface Painted {
  name: HighlightName;
  ranges: StaticRange[];
}

/** Paints the mentions of blocks near the viewport, and of those the nearest where there are too many. */
export class Marks {
  /** The elements near the viewport that carry the style of blocks. */
  readonly #near = new Set<Element>();
  readonly #painted = new Map<MentionBlock, Painted[]>();
  readonly #nearby: Nearby;
  #registered = 0;
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;
  #name: HighlightName = styleNames.dotted;
  #firstOnly = false;

  constructor(
    private readonly registry: Registry,
    private readonly scanner: Pick<ScannerPart, 'blockAt' | 'piecesOf' | 'readAgain'>,
    private readonly world: PageWorld,
  ) {
    this.#nearby = new Nearby((hosts) => this.#moved(hosts));
    addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
  }

  /** Takes over stored choices; whatever is none of the values known leaves the default. */
  choose(style: unknown, scope: unknown): void {
    this.#name = styleNames[style as MarkStyle] ?? styleNames.dotted;
    this.#firstOnly = scope === 'first';
    this.repaint();
  }

  watch(record: MentionBlock): void {
    // Nothing is told anew about an element that is known: what is near now stays near.
    if (!this.#nearby.watch(hostOf(record.root))) this.#paint(record);
  }

  /** Takes a record's marks away, at once. */
  drop(record: MentionBlock): void {
    this.#unpaint(record);
    const host = hostOf(record.root);
    if (this.#blocksOf(host).length > 0) return;
    this.#near.delete(host);
    this.#nearby.unwatch(host);
  }

  /** Puts a newly read record in the place of an old one of the same block, without waiting for the observer. */
  replace(old: MentionBlock, record: MentionBlock): void {
    this.#unpaint(old);
    this.watch(record);
  }

  repaint(): void {
    for (const record of [...this.#painted.keys()]) this.#unpaint(record);
    const records = this.#nearBlocks();
    if (isCrowded(records)) sortByDistance(records);
    for (const record of records) this.#paint(record);
  }

  stop(): void {
    this.#nearby.stop();
    clearTimeout(this.#scrollTimer);
    removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#near.clear();
    this.#painted.clear();
    this.#registered = 0;
  }

  #nearBlocks(): MentionBlock[] {
    return [...this.#near].flatMap((host) => this.#blocksOf(host));
  }

  /** The blocks in force that an element carries the style of: it and its shadow root can both be one. */
  #blocksOf(host: Element): MentionBlock[] {
    return [host, shadowRootOf(host)].flatMap((root) => {
      const block = root ? this.scanner.blockAt(root) : undefined;
      return block?.root === root ? block : [];
    });
  }

  #moved(hosts: Iterable<readonly [Element, boolean]>): void {
    let crowded = false;
    for (const [host, isNear] of hosts) {
      if (isNear) this.#near.add(host);
      else this.#near.delete(host);
      for (const record of this.#blocksOf(host)) {
        if (!isNear) this.#unpaint(record);
        else if (!record.shown) this.scanner.readAgain(record);
        else crowded = !this.#paint(record) || crowded;
      }
    }
    if (crowded) this.repaint();
  }

  readonly #scrolled = (): void => {
    this.#scrollTimer ??= setTimeout(() => {
      this.#scrollTimer = undefined;
      if (isCrowded(this.#nearBlocks())) this.repaint();
    }, scrollMs);
  };

  /** False where there was no room for all of it. */
  #paint(record: MentionBlock): boolean {
    this.#unpaint(record);
    if (!this.#near.has(hostOf(record.root)) || record.mentions.length === 0) return true;
    let room = most - this.#registered;
    const svg = !import.meta.env.FIREFOX && hostOf(record.root) instanceof SVGElement;
    const pieces = this.scanner.piecesOf(record);
    const painted: Painted[] = [];
    for (const mention of this.#wanted(record, pieces)) {
      const ranges = rangesOf(pieces, mention);
      if (ranges.length > room) break;
      room -= ranges.length;
      const name = this.world.comparisons?.of(mention) ? 'on-record-compared' : this.#name;
      painted.push({ name: svg ? 'on-record-svg' : name, ranges });
    }
    for (const { name: into, ranges } of painted) this.registry.add(into, ranges);
    this.#registered = most - room;
    this.#painted.set(record, painted);
    return room > 0;
  }

  #wanted({ mentions }: MentionBlock, pieces: readonly Piece[]): readonly Mention[] {
    if (this.#firstOnly) return mentions.slice(0, 1);
    return mentions.length <= mostAround * 2 ? mentions : aroundTheMiddle(mentions, pieces);
  }

  #unpaint(record: MentionBlock): void {
    const painted = this.#painted.get(record);
    if (painted === undefined) return;
    this.#painted.delete(record);
    for (const { name, ranges } of painted) {
      this.#registered -= ranges.length;
      this.registry.delete(name, ranges);
    }
  }
}

/** Whether more stands near the viewport than may be registered. */
function isCrowded(records: readonly MentionBlock[]): boolean {
  return records.reduce((sum, { mentions }) => sum + mentions.length, 0) > most;
}

/** Reads layout; only where more stands near the viewport than may be registered. */
function sortByDistance(records: MentionBlock[]): void {
  const middle = innerHeight / 2;
  const distance = new Map<MentionBlock, number>();
  for (const record of records) {
    const { top, bottom } = boxOf(hostOf(record.root));
    distance.set(
      record,
      top <= middle && bottom >= middle ? 0 : Math.min(Math.abs(top - middle), Math.abs(bottom - middle)),
    );
  }
  records.sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

/** The mentions of a very long block that stand around the middle of the viewport. */
function aroundTheMiddle(mentions: readonly Mention[], pieces: readonly Piece[]): Mention[] {
  const middle = innerHeight / 2;
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const probe = (low + high) >> 1;
    const mention = mentions[probe];
    const top = mention === undefined ? 0 : (boxesOf(pieces, mention)[0]?.top ?? 0);
    if (top < middle) low = probe + 1;
    else high = probe;
  }
  return mentions.slice(Math.max(0, low - mostAround), low + mostAround);
}
