import type { CardActions, CardView } from '../../core/card/view';
import type { Locale } from '../../core/locale/locale';

interface UndoableProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
  titleId: string;
}

/** What remains of the card once the reader has switched the site off or silenced a form: one line and the way back. */
export function Undoable({ view, actions, locale: { card }, titleId }: UndoableProps) {
  return (
    <div class="card-undoable">
      <h2 id={titleId}>{doneText(view, card)}</h2>
      <button
        type="button"
        class="card-undo"
        aria-describedby={titleId}
        ref={takeFocus}
        onClick={actions.undo}
      >
        {card.undo}
      </button>
    </div>
  );
}

/** The button that was pressed is gone: the focus goes on to the one that takes it back, which also tells what was done. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}

function doneText(view: CardView, card: Locale['card']): string {
  if (view.state === 'silenced') return card.isSilenced(view.text);
  return view.host === null ? card.isOffHere : card.isOff(view.host);
}
