import { parseToPage } from '../../core/page/messages';
import { api } from '../../platform/native';

/** Does what the background and the extension's own pages ask of this frame; returns the way to stop. */
export function listenForOrders(
  reveal: (index: number, focus: boolean) => boolean,
  leave: () => void,
): () => void {
  function onMessage(
    message: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: boolean) => void,
  ): void {
    const asked = sender.id === api.runtime.id ? parseToPage(message) : null;
    if (asked?.type === 'reveal') respond(reveal(asked.index, asked.focus));
    else if (asked?.type === 'leave') leave();
  }

  api.runtime.onMessage.addListener(onMessage);
  return () => api.runtime.onMessage.removeListener(onMessage);
}
