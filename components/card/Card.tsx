import { Component } from 'preact';
import type { CardActions, CardView } from '../../core/card/view';
import type { Comparison as Compared } from '../../core/facts/comparison';
import type { Locale } from '../../core/locale/locale';
import { Horizon } from '../horizon/Horizon';
import type { HorizonView } from '../horizon/horizon-view';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { Comparison, type ShownReport } from './Comparison';
import { Further } from './Further';
import { fitCard, mostHeight } from './fit';
import { Lead } from './Lead';
import { reasonText } from './reason';
import { Undoable } from './Undoable';

export interface CardProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
  /** Drawn as a bottom sheet for fingers: full width, larger targets. */
  sheet?: boolean;
  /** What this sentence says beside what was stated; none where there is nothing to compare. */
  comparison?: Compared | null;
  /** Reports that worded the statement as the page does. */
  reports?: readonly ShownReport[];
  horizon?: HorizonView | null;
}

const titleId = 'on-record-title';

interface Cited {
  /** Whether the citation went to the clipboard; null until it was asked for. */
  copied: boolean | null;
}

/**
 * The card on the page: what is on record about the mention it opened for. A class, so that it goes without Preact's
 * hooks, which would be a fifth of what it needs of Preact.
 */
export class Card extends Component<CardProps, Cited> {
  override state: Cited = { copied: null };

  override render(
    { view, actions, locale, sheet = false, comparison, reports = [], horizon }: CardProps,
    { copied }: Cited,
  ) {
    const picture = view.horizon && horizon;
    // What a reader asks for, its citations, need not stay within what a card takes by itself.
    const isTall = picture || comparison || sheet || copied !== null;
    const most = isTall ? Number.POSITIVE_INFINITY : mostHeight;
    return (
      <section
        // A new function each time, so that it is called after each drawing.
        ref={(drawn) => {
          if (drawn !== null) fitCard(drawn, most);
        }}
        class={sheet ? 'card sheet' : 'card'}
        role="dialog"
        tabIndex={-1}
        aria-labelledby={titleId}
        lang={locale.tag}
        dir={locale.dir}
      >
        <CardHead view={view} actions={actions} locale={locale} pinnable={!sheet} />
        {view.state === 'shown' ? (
          <>
            <Lead shown={view.lead} locale={locale} titleId={titleId} />
            {comparison && <Comparison comparison={comparison} reports={reports} locale={locale} />}
            {picture && (
              <div class="card-horizon">
                <Horizon view={horizon} locale={locale} />
              </div>
            )}
            <Further view={view} locale={locale} />
            <p class="card-why">{reasonText(view.reason, locale)}</p>
            <CardFoot
              view={view}
              actions={actions}
              locale={locale}
              copied={copied}
              onCopied={(done) => this.setState({ copied: done })}
            />
          </>
        ) : (
          <Undoable view={view} actions={actions} locale={locale} titleId={titleId} />
        )}
      </section>
    );
  }
}
