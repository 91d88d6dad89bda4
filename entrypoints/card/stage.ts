import { followMs } from '../../core/card/timing';
import type { Point } from '../../core/card/triangle';
import type { CitedPage } from '../../core/facts/citation';
import type { Mention } from '../../core/mentions/mention';
import type { MarksPart } from '../../core/page/world';
import type { PreparedCard } from './preparation';
import type { ShownCard } from './shown';
import { citedPage } from './view';
import { lineAt, placeAt } from './words-place';

/** How a card is to be put on the page. */
interface Putting {
  /** On a line of the words, px of the viewport. */
  at: Point;
  /** Opened by a resting pointer. */
  byRest: boolean;
  /** Mentions on the page. */
  total: number;
}

/** The one card that is on the page, at its words until it goes. */
export interface Stage {
  card: ShownCard | null;
  /** What the card is for. */
  mention: Mention | null;
  /** The sentence that the card is about, should the reader cite it. */
  page: CitedPage | null;
  /** Whether what was switched off or silenced from the card stays to be undone. */
  readonly isUndoable: boolean;
  /** Puts a card at its words. False where the page lets nothing be shown, null where there is nothing to show any more. */
  put(mention: Mention, prepared: PreparedCard, how: Putting): boolean | null;
  clear(): void;
  /** The card follows its words a little where they move; one kept open stays as long as they are shown. False else. */
  follow(pinned: boolean): boolean;
}

/**
 * @param look asks to look where the words are: pages also move and hide them without a scroll.
 * @param taken the page has taken the card away.
 */
export function emptyStage(marks: MarksPart, look: () => void, taken: () => void): Stage {
  /** Which of the mention's lines the card stands at. */
  let line = 0;
  let following: ReturnType<typeof setInterval> | undefined;

  const stage: Stage = {
    card: null,
    mention: null,
    page: null,
    get isUndoable() {
      return stage.card !== null && stage.card.view.state !== 'shown';
    },
    put(mention, { reading, card }, { at, byRest, total }) {
      const near = marks.hostOf(mention);
      const lines = marks.boxesOf(mention);
      if (card === null || near === null || lines.length === 0) {
        card?.remove();
        return null;
      }
      line = lineAt(lines, at);
      const place = card.options.sheet ? null : placeAt(lines, line);
      if (!card.show({ near, place, byRest, change: { total, pinned: !byRest }, taken })) {
        card.remove();
        return false;
      }
      stage.card = card;
      stage.mention = mention;
      stage.page = reading.listed && citedPage(reading.listed);
      following = setInterval(look, followMs);
      marks.paintOpen(mention);
      return true;
    },
    clear() {
      clearInterval(following);
      stage.card?.remove();
      stage.card = null;
      stage.mention = null;
      marks.paintOpen(null);
    },
    follow(pinned) {
      const { card, mention } = stage;
      if (card === null || mention === null || stage.isUndoable) return true;
      const place = placeAt(marks.boxesOf(mention), line);
      return pinned ? place !== null : card.follow(place);
    },
  };
  return stage;
}
