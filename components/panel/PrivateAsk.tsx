import { usePage } from '../page/page-context';

interface PrivateAskProps {
  /** The choice is to switch off, which a pause of the tab does as well and leaves nothing behind. */
  off: boolean;
  onAnswer(answer: 'remember' | 'pause-tab' | 'cancel'): void;
}

/** In a private window a rule is stored only after a yes: it would outlast the window, and tell that one was there. */
export function PrivateAsk({ off, onAnswer }: PrivateAskProps) {
  const { privateWindow } = usePage().locale.page.panel;
  return (
    <div class="panel-ask" role="alert">
      <p>{privateWindow.ask}</p>
      <div class="panel-ask-answers">
        {off && (
          <button type="button" class="button" onClick={() => onAnswer('pause-tab')}>
            {privateWindow.pauseTab}
          </button>
        )}
        <button type="button" class="button" onClick={() => onAnswer('remember')}>
          {privateWindow.remember}
        </button>
        <button type="button" class="link" onClick={() => onAnswer('cancel')}>
          {privateWindow.cancel}
        </button>
      </div>
    </div>
  );
}
