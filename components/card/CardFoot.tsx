import type { CardActions, CardView } from '../../core/card/view';
import type { Locale } from '../../core/locale/locale';
import { CitationForms } from '../citation/CitationForms';

interface CardFootProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
  /** Whether the citation went to the clipboard; null before it was asked for. */
  copied: boolean | null;
  onCopied(copied: boolean): void;
}

/** The one element of this name in the card’s own tree. */
const formsId = 'on-record-citation';

export function CardFoot({ view, actions, locale, copied, onCopied }: CardFootProps) {
  const { card } = locale;
  const off = view.host === null ? card.offHere : card.offOn(view.host);
  const label = copied === null ? card.cite : copied ? card.cited : card.notCited;
  return (
    <footer class="card-foot">
      <button
        type="button"
        class="card-action"
        aria-expanded={copied !== null}
        aria-controls={formsId}
        onClick={() => void actions.copyCitation('plain', false).then(onCopied)}
      >
        <span aria-live="polite">{label}</span>
      </button>
      <button type="button" class="card-action" onClick={actions.openPanel}>
        {card.allStatements(view.statementCount)}
      </button>
      <button type="button" class="card-action card-off" onClick={actions.offHere}>
        {off}
      </button>
      {/* Whoever cites once may want it in another form; nobody else is shown the choice. */}
      <div class="card-forms" id={formsId} hidden={copied === null}>
        {copied !== null && <CitationForms copy={actions.copyCitation} sentence locale={locale} />}
      </div>
    </footer>
  );
}
