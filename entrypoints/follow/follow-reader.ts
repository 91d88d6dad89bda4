import type { MentionBlock, PageWorld } from '../../core/page/world';
import { alive, api } from '../../platform/native';
import { boxOf } from '../../platform/page/calls';

/** ms between two looks while the reader scrolls or points: a list beside the page need not be faster. */
const lookMs = 250;
/** Blocks whose place is read at most in one look, so that a page of nothing but mentions stays smooth. */
const mostBlocks = 2_000;

/**
 * Tells the side panel which mention the reader has in view: the one whose card was opened last where that can be
 * seen, else the first that can. Ends by itself once no panel answers.
 */
export function followReader(world: PageWorld): { look(): void } {
  let told = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    timer = undefined;
    if (!alive() || !world.scanner) return stop();
    const index = inView();
    if (index < 0 || index === told) return;
    told = index;
    void tell(index);
  }

  function inView(): number {
    const { listing, marks } = world;
    if (!listing || !marks) return -1;
    const blocks = listing.blocks();
    const opened = marks.at;
    let before = 0;
    let first = -1;
    for (const block of blocks.slice(0, mostBlocks)) {
      if (isNear(block)) {
        for (const [place, mention] of block.mentions.entries()) {
          const index = before + place;
          if (!marks.boxesOf(mention).some(isSeen)) continue;
          if (index === opened) return index;
          if (first < 0) first = index;
        }
      }
      before += block.mentions.length;
    }
    return first;
  }

  async function tell(index: number): Promise<void> {
    try {
      if ((await api.runtime.sendMessage({ type: 'in-view', index })) === true) return;
    } catch {
      // Nobody is there to hear it.
    }
    stop();
  }

  function soon(): void {
    timer ??= setTimeout(look, lookMs);
  }

  function stop(): void {
    clearTimeout(timer);
    removeEventListener('scroll', soon, { capture: true });
    removeEventListener('pointermove', soon, { capture: true });
    delete world.follow;
  }

  addEventListener('scroll', soon, { capture: true, passive: true });
  addEventListener('pointermove', soon, { capture: true, passive: true });
  return {
    look() {
      told = -1;
      soon();
    },
  };
}

function isNear({ root }: MentionBlock): boolean {
  return isSeen(boxOf(root instanceof ShadowRoot ? root.host : root));
}

const isSeen = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < innerHeight;
