import type { CardActions, CardView } from '../../core/card/view';
import { formatNumber } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import { IconButton } from '../icons/IconButton';

interface CardHeadProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
  /** Whether there is a choice to keep it open: a sheet stays anyway. */
  pinnable: boolean;
}

export function CardHead({ view, actions, locale, pinnable }: CardHeadProps) {
  const { card } = locale;
  const place = card.position(formatNumber(locale, view.position), formatNumber(locale, view.total));
  const shown = view.state === 'shown';
  return (
    <header class="card-head">
      <p class="card-name">
        {view.grade === 'sure' ? (
          <>
            <b>{view.name}</b> <span class="card-record">· {card.onRecord}</span>
          </>
        ) : (
          <b>{card.probably(view.name)}</b>
        )}
      </p>
      {shown && view.total > 1 && (
        <>
          <IconButton icon="previous" label={`${card.previous} (${place})`} onPress={actions.previous} />
          <IconButton icon="next" label={`${card.next} (${place})`} onPress={actions.next} />
        </>
      )}
      {shown && <IconButton icon="not" label={card.notThis(view.name)} onPress={actions.silence} />}
      {shown && pinnable && (
        <IconButton icon="pin" label={card.pin} pressed={view.pinned} onPress={actions.pin} />
      )}
      <IconButton icon="close" label={card.close} onPress={actions.close} />
    </header>
  );
}
