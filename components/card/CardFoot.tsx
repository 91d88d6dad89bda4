import { Component } from 'preact';
import type { CardActions, CardView } from '../../core/card/view';
import type { Locale } from '../../core/locale/locale';

interface CardFootProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
}

export function CardFoot({ view, actions, locale }: CardFootProps) {
  const { card } = locale;
  const off = view.host === null ? card.offHere : card.offOn(view.host);
  return (
    <footer class="card-foot">
      <Cite copy={actions.copyCitation} locale={locale} />
      <button type="button" class="card-action" onClick={actions.openPanel}>
        {card.allStatements(view.statementCount)}
      </button>
      <button type="button" class="card-action card-off" title={off} onClick={actions.offHere}>
        {off}
      </button>
    </footer>
  );
}

interface CiteProps {
  copy(): Promise<boolean>;
  locale: Locale;
}

/**
 * Says in its own place, and to screen readers, whether the citation went to the clipboard. A class, so that the card
 * goes without Preact's hooks, which would be a fifth of what it needs of Preact.
 */
class Cite extends Component<CiteProps, { copied: boolean | null }> {
  override state = { copied: null };

  override render({ copy, locale: { card } }: CiteProps, { copied }: { copied: boolean | null }) {
    const label = copied === null ? card.cite : copied ? card.cited : card.notCited;
    return (
      <button
        type="button"
        class="card-action"
        onClick={() => void copy().then((done) => this.setState({ copied: done }))}
      >
        <span aria-live="polite">{label}</span>
      </button>
    );
  }
}
