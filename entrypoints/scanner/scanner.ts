import type { Mention } from '../../core/mentions/mention';
import type { ScriptName } from '../../core/mentions/script-names';
import { supplyWords } from '../../core/mentions/vocabulary';
import type { CardAsk, PageWorld, ScannerPart } from '../../core/page/world';
import { alive, api } from '../../platform/native';
import { titleOf } from '../../platform/page/calls';
import { inSlices } from '../../platform/page/slices';
import { hostOf } from './block';
import { followChoices } from './choices';
import { type FirstAsk, watchForFirstAsk } from './first-ask';
import { HitTest } from './hit-test';
import { Marks } from './marks';
import { listenForOrders } from './orders';
import { boxesOf, rangesOf } from './ranges';
import { type BlockRecord, Records } from './records';
import { Registry } from './registry';
import { Scan } from './scan';
import { scrollToMention } from './scroll';
import { supplyFrom } from './words';

/** ms from a change to the second look at blocks it touched. */
const settleMs = 100;
/** ms over which changes of the count are gathered before the toolbar hears of them. */
const tellMs = 250;

export function startScanner(world: PageWorld): ScannerPart {
  const records = new Records();
  const places = new WeakMap<Mention, BlockRecord>();
  const stale = new Set<Element | ShadowRoot>();
  const dropListeners = new Set<() => void>();
  let styled = false;
  let told = 0;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  let rescanTimer: ReturnType<typeof setTimeout> | undefined;
  let lastAsk: CardAsk | null = null;
  let firstAsk: FirstAsk | null = null;
  let openRanges: StaticRange[] = [];
  let at: Mention | null = null;
  let since = 0;
  let namedCar = false;
  let mixed = false;
  let stopped = false;

  const registry = new Registry(() => {
    if (alive()) return false;
    world.gate.stop();
    return true;
  });
  const marks = new Marks(registry, (record) => void scan.nodes([hostOf(record.root)]).then(after), world);
  const hits = new HitTest(records, () => world.gate.roots);
  const scan = new Scan(records, (record, old) => {
    stale.delete(record.root);
    if (record.lacking.length > 0) words.need(record.lacking, record);
    // What is read while a name that settles all others is gone for a moment is settled otherwise than the rest.
    mixed ||= records.documentNamesCar !== namedCar;
    place(record);
    if (old !== undefined) marks.replace(old, record);
    else if (record.candidates.length > 0) marks.watch(record);
  });

  supplyWords((script) => world.words?.[script]);
  const words = supplyFrom(
    world,
    (script) => tell('words', script),
    (waited) => void scan.again(waited.filter((record) => records.has(record))).then(after),
  );

  function place(record: BlockRecord): void {
    for (const mention of record.mentions) places.set(mention, record);
    if (record.mentions.length === 0) return;
    hits.add(record);
    world.comparisons?.add(record);
    if (!styled) begin();
  }

  /** The first mention: only now does this frame ask for a style, listen to the pointer and say a count. */
  function begin(): void {
    styled = true;
    void tell('style');
    firstAsk = watchForFirstAsk(mentionAt, ask);
  }

  /** After a scan: what the whole document says may have changed what single codes are. */
  function after(): void {
    words.need(records.readTitle(titleOf()));
    if (mixed || records.documentNamesCar !== namedCar) {
      mixed = false;
      namedCar = records.documentNamesCar;
      void settleAll();
    }
    tellTimer ??= setTimeout(() => {
      tellTimer = undefined;
      if (records.count === told) return;
      told = records.count;
      void tell('changed');
    }, tellMs);
  }

  async function settleAll(): Promise<void> {
    await inSlices(records.all, (record) => {
      if (!stopped && records.settle(record)) place(record);
      return stopped;
    });
    marks.repaint();
  }

  function drop(changes: readonly MutationRecord[]): void {
    const touched = new Set<BlockRecord>();
    const removed = new Set<Node>();
    for (const { target, removedNodes } of changes) {
      const record = records.of(target);
      if (record !== undefined) touched.add(record);
      for (const node of removedNodes) removed.add(node);
    }
    // Moved or gone: what a block stands in decides what it is.
    for (const record of records.in(removed)) touched.add(record);
    if (touched.size === 0) return;
    for (const record of touched) {
      records.forget(record.root);
      marks.drop(record);
      stale.add(record.root);
    }
    for (const listener of dropListeners) listener();
    rescanTimer ??= setTimeout(() => {
      rescanTimer = undefined;
      const roots = [...stale];
      stale.clear();
      void scan.blocks(roots).then(after);
    }, settleMs);
  }

  function mentions(): Mention[] {
    return records.ordered.flatMap((record) => record.mentions);
  }

  function isLive(mention: Mention): boolean {
    const record = places.get(mention);
    return record !== undefined && records.has(record) && record.mentions.includes(mention);
  }

  function mentionAt(x: number, y: number, target: EventTarget | undefined): Mention | null {
    const hit = hits.at(x, y, target);
    if (hit !== null) places.set(hit.mention, hit.record);
    return hit?.mention ?? null;
  }

  /** Opens the card for something outright, or sends for a card that is not there yet. */
  function ask(asked: CardAsk | null): void {
    if (world.card !== undefined) {
      if (asked !== null) world.card.open(asked);
      return;
    }
    lastAsk = asked ?? lastAsk;
    void tell('card');
  }

  async function tell(type: 'style' | 'card' | 'changed' | 'words', script?: ScriptName): Promise<void> {
    if (!alive()) return world.gate.stop();
    try {
      await api.runtime.sendMessage({ type, script });
    } catch {
      // The background is starting or gone; the next occasion tells it again.
    }
  }

  function reveal(index: number, focus: boolean): boolean {
    const mention = mentions()[index];
    if (mention === undefined) return false;
    scrollTo(mention);
    remember(mention);
    ask({ mention, by: 'command', at: null, touch: false, focus });
    return true;
  }

  function remember(mention: Mention | null): void {
    at = mention;
    since = mention === null ? 0 : performance.now();
  }

  function scrollTo(mention: Mention): void {
    const record = places.get(mention);
    if (record !== undefined) scrollToMention(record, mention);
  }

  function paintOpen(mention: Mention | null): void {
    registry.delete('on-record-open', openRanges);
    const record = mention === null ? undefined : places.get(mention);
    openRanges = mention === null || record === undefined ? [] : rangesOf(record, mention);
    if (openRanges.length > 0) registry.add('on-record-open', openRanges);
    if (mention !== null) remember(mention);
  }

  const stopListening = listenForOrders(reveal, () => world.card?.close());
  const stopChoices = followChoices((style, scope) => marks.choose(style, scope));
  words.need(records.readTitle(titleOf()));
  void scan.everything(world.gate.roots).then(after);

  return {
    count: () => records.count,
    blocks: () => records.ordered,
    drop,
    scan: (nodes) => void scan.nodes(nodes).then(after),
    reveal,
    get at() {
      return at === null ? -1 : mentions().indexOf(at);
    },
    get since() {
      return since;
    },
    mentionAt,
    isLive,
    boxesOf(mention) {
      const record = places.get(mention);
      return record === undefined || !isLive(mention) ? [] : boxesOf(record, mention);
    },
    hostOf(mention) {
      const record = places.get(mention);
      return record === undefined ? null : hostOf(record.root);
    },
    neighbour(mention, direction) {
      const all = mentions();
      const next = all[(all.indexOf(mention) + direction + all.length) % all.length];
      return next === undefined || next === mention ? null : next;
    },
    repaint: () => marks.repaint(),
    paintOpen,
    scrollTo,
    silence(form, on) {
      records.silence(form, on);
      void settleAll().then(after);
    },
    onDropped(listener) {
      dropListeners.add(listener);
      return () => dropListeners.delete(listener);
    },
    handOver() {
      const handed = { ask: lastAsk, pointer: firstAsk?.pointer ?? null };
      firstAsk?.stop();
      firstAsk = null;
      lastAsk = null;
      return handed;
    },
    stop() {
      stopped = true;
      scan.stop();
      words.stop();
      firstAsk?.stop();
      clearTimeout(tellTimer);
      clearTimeout(rescanTimer);
      marks.stop();
      registry.stop();
      if (!alive()) return;
      stopListening();
      stopChoices();
    },
  };
}
