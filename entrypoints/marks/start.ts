import type { Mention } from '../../core/mentions/mention';
import type { CardAsk, MarksPart, PageWorld, ScannerPart } from '../../core/page/world';
import { alive } from '../../platform/native';
import { hostOf } from '../../platform/page/calls';
import { inSlices } from '../../platform/page/slices';
import { tell } from '../../platform/page/tell';
import { followChoices } from './choices';
import { type FirstAsk, watchForFirstAsk } from './first-ask';
import { hitTest } from './hit-test';
import { Marks } from './marks';
import { listenForOrders } from './orders';
import { boxesOf, rangesOf } from './ranges';
import { Registry } from './registry';
import { scrollToMention } from './scroll';

/** What a reader sees and points at, for the mentions that the scanner has found and will find. */
export function startMarks(world: PageWorld, scanner: ScannerPart): MarksPart {
  let lastAsk: CardAsk | null = null;
  let openRanges: StaticRange[] = [];
  let at: Mention | null = null;
  let since = 0;
  let stopped = false;

  const registry = new Registry(() => {
    if (alive()) return false;
    world.gate.stop();
    return true;
  });
  const marks = new Marks(registry, scanner, world);
  const mentionAt = hitTest(scanner, () => world.gate.roots ?? []);
  let firstAsk: FirstAsk | null = watchForFirstAsk(mentionAt, ask);

  /** Opens the card for something outright, or sends for a card that is not there yet. */
  function ask(asked: CardAsk | null): void {
    if (world.card !== undefined) {
      if (asked !== null) world.card.open(asked);
      return;
    }
    lastAsk = asked ?? lastAsk;
    void tell(world, { type: 'card' });
  }

  function reveal(index: number, focus: boolean): boolean {
    const mention = world.listing?.mentions()[index];
    if (mention === undefined) return false;
    scrollTo(mention);
    remember(mention);
    ask({ mention, by: 'command', at: null, touch: false, focus });
    return true;
  }

  function remember(mention: Mention): void {
    at = mention;
    since = performance.now();
  }

  function scrollTo(mention: Mention): void {
    const block = scanner.blockOf(mention);
    if (block !== null) scrollToMention(block, scanner.piecesOf(block), mention);
  }

  const stopListening = listenForOrders(reveal, () => world.card?.close());
  const stopChoices = followChoices((style, scope) => marks.choose(style, scope));
  void inSlices(scanner.promising(), (block) => {
    // Those read anew meanwhile have been told.
    if (!stopped && scanner.blockAt(block.root) === block) marks.watch(block);
    return stopped;
  });

  return {
    watch: (block) => marks.watch(block),
    replace: (old, block) => marks.replace(old, block),
    drop: (block) => marks.drop(block),
    repaint: () => marks.repaint(),
    get at() {
      return (at && world.listing?.mentions().indexOf(at)) ?? -1;
    },
    get since() {
      return since;
    },
    mentionAt,
    boxesOf(mention) {
      const block = scanner.blockOf(mention);
      return block === null ? [] : boxesOf(scanner.piecesOf(block), mention);
    },
    hostOf(mention) {
      const block = scanner.blockOf(mention);
      return block === null ? null : hostOf(block.root);
    },
    paintOpen(mention) {
      registry.delete('on-record-open', openRanges);
      const block = mention === null ? null : scanner.blockOf(mention);
      openRanges = mention === null || block === null ? [] : rangesOf(scanner.piecesOf(block), mention);
      if (openRanges.length > 0) registry.add('on-record-open', openRanges);
      if (mention !== null) remember(mention);
    },
    scrollTo,
    handOver() {
      const handed = { ask: lastAsk, pointer: firstAsk?.pointer ?? null };
      firstAsk?.stop();
      firstAsk = null;
      lastAsk = null;
      return handed;
    },
    stop() {
      stopped = true;
      firstAsk?.stop();
      marks.stop();
      registry.stop();
      if (!alive()) return;
      stopListening();
      stopChoices();
    },
  };
}
