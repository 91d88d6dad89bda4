import { settingGuardMs, undoMs } from '../../core/card/timing';
import type { CardActions, CardView } from '../../core/card/view';
import { api } from '../../platform/native';
import { copyText } from './clipboard';
import type { ShownCard } from './shown';
import type { Stage } from './stage';

/** What the card's buttons reach of its life. */
export interface ActionReach {
  /** Where the card is. */
  stage: Stage;
  pin(): void;
  close(): void;
  /** To the mention before or after. */
  step(direction: 1 | -1): void;
  /** Takes a written form for no mention on this page, or takes that back. */
  silence(form: string, on: boolean): void;
}

/** What the buttons of a card do. */
export function cardActions({ stage, pin, close, step, silence }: ActionReach): CardActions {
  /** Settings change from a page only after the card was visible for a while, uncovered, under the very press. */
  function mayChange(shown: ShownCard): boolean {
    return performance.now() - shown.openedAt >= settingGuardMs && shown.layer.isSeen();
  }

  /** The card stays for a while to take the change back, or until another takes its place. */
  function offerUndo(shown: ShownCard, change: CardView['state']): void {
    shown.update({ state: change });
    setTimeout(() => {
      if (stage.card === shown && shown.view.state === change) close();
    }, undoMs);
  }

  return {
    pin,
    close,
    copyCitation: async (form, withSentence) => {
      const shown = stage.card;
      const cite = globalThis.onRecord?.cite;
      if (shown === null || cite === undefined) return false;
      return copyText(cite(form, shown.view.lead, (withSentence && stage.page) || undefined));
    },
    openPanel: () => void tell('open-statements'),
    offHere() {
      const shown = stage.card;
      if (shown === null || !mayChange(shown)) return;
      offerUndo(shown, 'off');
      void tell('off-here').then((done) => {
        if (!done && stage.card === shown) shown.update({ state: 'shown' });
      });
    },
    silence() {
      const shown = stage.card;
      if (shown === null || !mayChange(shown)) return;
      offerUndo(shown, 'silenced');
      silence(shown.view.text, true);
    },
    undo() {
      const shown = stage.card;
      if (shown === null) return;
      const { state, text } = shown.view;
      if (state === 'off') void tell('undo-off');
      else silence(text, false);
      close();
    },
    previous: () => step(-1),
    next: () => step(1),
  };
}

/** Asks the background; resolves to false where nobody answers, or it refuses. */
async function tell(type: 'off-here' | 'undo-off' | 'open-statements'): Promise<boolean> {
  try {
    return (await api.runtime.sendMessage({ type })) === true;
  } catch {
    return false;
  }
}
