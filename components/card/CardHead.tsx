import type { CardActions, CardView } from '../../core/card/view';
import { formatNumber } from '../../core/locale/format';
import type { Locale } from '../../core/locale/locale';
import { IconButton } from '../icons/IconButton';

interface CardHeadProps {
  view: CardView;
  actions: CardActions;
  locale: Locale;
}

export function CardHead({ view, actions, locale }: CardHeadProps) {
  const { card } = locale;
  const place = card.position(formatNumber(locale, view.position), formatNumber(locale, view.total));
  const shown = view.state === 'shown';
  return (
    <header class="card-head">
      <p class="card-name">
        {view.grade === 'sure' ? (
          <>
            <b>{view.name}</b> · {card.onRecord}
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
      {shown && (
        <>
          <IconButton icon="not" label={card.notThis(view.name)} onPress={actions.silence} />
          <IconButton icon="pin" label={card.pin} pressed={view.pinned} onPress={actions.pin} />
        </>
      )}
      <IconButton icon="close" label={card.close} onPress={actions.close} />
    </header>
  );
}
