import type { Mention } from '../../core/mentions/mention';
import type { MentionBlock, PageWorld } from '../../core/page/world';
import type { MarkStyle } from '../../core/settings/settings';
import { boxOf, hostOf } from '../../platform/page/calls';
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
  readonly #near = new Set<MentionBlock>();
  /** By the element that carries their style: a shadow root and its host can both be blocks. */
  readonly #watched = new Map<Element, MentionBlock[]>();
  readonly #painted = new Map<MentionBlock, Painted[]>();
  readonly #nearby: Nearby;
  #registered = 0;
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;
  #name: HighlightName = styleNames.dotted;
  #firstOnly = false;

  constructor(
    private readonly registry: Registry,
    /** A block that was hidden when it was read has come into view. */
    private readonly appeared: (record: MentionBlock) => void,
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
    const host = hostOf(record.root);
    const records = this.#watched.get(host);
    if (records === undefined) {
      this.#watched.set(host, [record]);
      this.#nearby.watch(host);
    } else if (!records.includes(record)) {
      // Nothing is told anew about an element that is known: what is near now stays near.
      for (const known of records) if (this.#near.has(known)) this.#near.add(record);
      records.push(record);
      this.#paint(record);
    }
  }

  /** Takes a record's marks away, at once. */
  drop(record: MentionBlock): void {
    this.#unpaint(record);
    this.#near.delete(record);
    const host = hostOf(record.root);
    if (this.#forget(host, record) !== 0) return;
    this.#watched.delete(host);
    this.#nearby.unwatch(host);
  }

  /** Puts a newly read record in the place of an old one of the same block, without waiting for the observer. */
  replace(old: MentionBlock, record: MentionBlock): void {
    const wasNear = this.#near.has(old);
    this.#unpaint(old);
    this.#near.delete(old);
    this.#forget(hostOf(old.root), old);
    this.watch(record);
    if (wasNear) {
      this.#near.add(record);
      this.#paint(record);
    }
  }

  repaint(): void {
    for (const record of [...this.#painted.keys()]) this.#unpaint(record);
    const records = [...this.#near];
    if (isCrowded(records)) sortByDistance(records);
    for (const record of records) this.#paint(record);
  }

  stop(): void {
    this.#nearby.stop();
    clearTimeout(this.#scrollTimer);
    removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#near.clear();
    this.#watched.clear();
    this.#painted.clear();
    this.#registered = 0;
  }

  /** How many records of an element are left without one of them. */
  #forget(host: Element, record: MentionBlock): number | undefined {
    const records = this.#watched.get(host);
    const at = records?.indexOf(record) ?? -1;
    if (at >= 0) records?.splice(at, 1);
    return records?.length;
  }

  #moved(hosts: Iterable<readonly [Element, boolean]>): void {
    let crowded = false;
    for (const [host, isNear] of hosts) {
      for (const record of [...(this.#watched.get(host) ?? [])]) {
        if (!isNear) {
          this.#near.delete(record);
          this.#unpaint(record);
          continue;
        }
        this.#near.add(record);
        if (!record.shown) this.appeared(record);
        else crowded = !this.#paint(record) || crowded;
      }
    }
    if (crowded) this.repaint();
  }

  readonly #scrolled = (): void => {
    this.#scrollTimer ??= setTimeout(() => {
      this.#scrollTimer = undefined;
      if (isCrowded([...this.#near])) this.repaint();
    }, scrollMs);
  };

  /** False where there was no room for all of it. */
  #paint(record: MentionBlock): boolean {
    this.#unpaint(record);
    if (!this.#near.has(record) || record.mentions.length === 0) return true;
    let room = most - this.#registered;
    const svg = !import.meta.env.FIREFOX && hostOf(record.root) instanceof SVGElement;
    const painted: Painted[] = [];
    for (const mention of this.#wanted(record)) {
      const ranges = rangesOf(record, mention);
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

  #wanted(record: MentionBlock): readonly Mention[] {
    const { mentions } = record;
    if (this.#firstOnly) return mentions.slice(0, 1);
    return mentions.length <= mostAround * 2 ? mentions : aroundTheMiddle(record);
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
function aroundTheMiddle(record: MentionBlock): Mention[] {
  const { mentions } = record;
  const middle = innerHeight / 2;
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const probe = (low + high) >> 1;
    const mention = mentions[probe];
    const top = mention === undefined ? 0 : (boxesOf(record, mention)[0]?.top ?? 0);
    if (top < middle) low = probe + 1;
    else high = probe;
  }
  return mentions.slice(Math.max(0, low - mostAround), low + mostAround);
}
