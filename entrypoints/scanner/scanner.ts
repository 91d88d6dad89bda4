import { opensBetween } from '../../core/mentions/anchor-offsets';
import type { Mention } from '../../core/mentions/mention';
import { supplyWords } from '../../core/mentions/vocabulary';
import type { PageWorld, ScannerPart } from '../../core/page/world';
import { hostOf, titleOf } from '../../platform/page/calls';
import { inSlices } from '../../platform/page/slices';
import { tell } from '../../platform/page/tell';
import { type BlockRecord, Records } from './records';
import { scanOf } from './scan';
import { supplyFrom } from './words';

/** ms from a change to the second look at blocks it touched. */
const settleMs = 100;
/** ms to the next try where something sent for did not come; three times as long after each. */
const firstRetryMs = 500;
/** ms over which changes of the count are gathered before the toolbar hears of them. */
const tellMs = 250;

export function startScanner(world: PageWorld): ScannerPart {
  const records = new Records();
  const stale = new Set<Element | ShadowRoot>();
  const dropListeners = new Set<() => void>();
  const asked = { marks: false, style: false };
  let told = 0;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  let rescanTimer: ReturnType<typeof setTimeout> | undefined;
  let namedCar = false;
  let mixed = false;
  let stopped = false;

  const scan = scanOf(records, (record, old) => {
    stale.delete(record.root);
    if (record.lacking.length > 0) words.need(record.lacking, record);
    // What is read while a name that settles all others is gone for a moment is settled otherwise than the rest.
    mixed ||= records.documentNamesCar !== namedCar;
    place(record);
    // A hidden one must be watched for the moment in which it is shown.
    if (!record.shown && record.candidates.length > 0) void askOnce('marks');
    if (old !== undefined) world.marks?.replace(old, record);
    else if (record.candidates.length > 0) world.marks?.watch(record);
  });

  supplyWords((script) => world.words?.[script]);
  const words = supplyFrom(
    world,
    (script) => tell(world, { type: 'words', script }),
    (waited) =>
      void scan
        .knownBlocks(waited.filter((record) => records.has(record)).map(({ root }) => root))
        .then(after),
  );

  function place(record: BlockRecord): void {
    if (record.mentions.length === 0) return;
    world.comparisons?.add(record);
    void askOnce('marks');
    void askOnce('style');
  }

  /** Sends for what the first mention needs: only now does a page pay for marks, and get a style. */
  async function askOnce(type: 'marks' | 'style', retryMs = firstRetryMs): Promise<void> {
    if (asked[type] || stopped) return;
    asked[type] = true;
    if (await tell(world, { type })) return;
    setTimeout(() => {
      asked[type] = false;
      void askOnce(type, retryMs * 3);
    }, retryMs);
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
      void tell(world, { type: 'changed' });
    }, tellMs);
  }

  async function settleAll(): Promise<void> {
    await inSlices(records.all, (record) => {
      if (!stopped && records.settle(record)) place(record);
      return stopped;
    });
    world.marks?.repaint();
  }

  function drop(changes: readonly MutationRecord[]): void {
    const touched = new Set<BlockRecord>();
    const removed = new Set<Node>();
    let last: Node | undefined;
    for (const { target, removedNodes } of changes) {
      // What a feed adds, it adds to one and the same element.
      const record = target === last ? undefined : records.of(target);
      last = target;
      if (record) touched.add(record);
      // Most add something: an empty list costs more to go through than to measure.
      if (removedNodes.length > 0) for (const node of removedNodes) removed.add(node);
    }
    // Moved or gone: what a block stands in decides what it is.
    if (removed.size > 0) for (const record of records.in(removed)) touched.add(record);
    if (touched.size === 0) return;
    for (const record of touched) {
      records.forget(record);
      world.marks?.drop(record);
      stale.add(record.root);
    }
    for (const listener of dropListeners) listener();
    readStaleSoon();
  }

  function readStaleSoon(): void {
    rescanTimer ??= setTimeout(() => {
      rescanTimer = undefined;
      const roots = [...stale];
      stale.clear();
      void scan.knownBlocks(roots).then(after);
    }, settleMs);
  }

  /** Gone through when a reader points at something: a table of thousands of mentions would be dearer for whoever does not. */
  function blockOf(mention: Mention): BlockRecord | null {
    for (const record of records.all) if (record.mentions.includes(mention)) return record;
    return null;
  }

  words.need(records.readTitle(titleOf()));
  void scan.everything(world.gate.roots ?? []).then(after);

  return {
    count: () => records.count,
    promising: () => [...records.all].filter(({ candidates }) => candidates.length > 0),
    get revision() {
      return records.revision;
    },
    piecesOf(block) {
      const pieces = records.piecesOf(block as BlockRecord);
      if (pieces) return pieces;
      stale.add(block.root);
      readStaleSoon();
      return [];
    },
    blockAt: (node) => records.of(node),
    blockOf,
    drop,
    opens: opensBetween,
    scan: (nodes) => void scan.nodes(nodes).then(after),
    readAgain: ({ root }) => void scan.nodes([hostOf(root)]).then(after),
    isLive: (mention) => blockOf(mention) !== null,
    silence(form, on) {
      records.silence(form, on);
      void settleAll().then(after);
    },
    onDropped(listener) {
      dropListeners.add(listener);
      return () => dropListeners.delete(listener);
    },
    stop() {
      world.card?.stop();
      delete world.card;
      stopped = true;
      scan.stop();
      words.stop();
      clearTimeout(tellTimer);
      clearTimeout(rescanTimer);
      world.marks?.stop();
      delete world.marks;
      delete world.listing;
      delete world.scanner;
    },
  };
}
