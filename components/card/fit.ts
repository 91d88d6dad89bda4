/** px a card is tall at most, where neither comparison nor picture stands on it. */
export const mostHeight = 300;

/**
 * Makes a drawn card at most `most` px tall, with nothing of it left to scroll to: it gives up the further statements
 * first, then what has happened since, and at last sets the rest closer. How much room words take depends on the
 * reader's fonts, so it is measured. The statement, its quote and whose they are always stay whole. Reads layout.
 */
export function fitCard(card: HTMLElement, most: number): void {
  const list = card.querySelector<HTMLElement>('.card-further');
  if (list === null) return;
  const lines = [...list.children] as HTMLElement[];
  const isSince = (line: Element): boolean => line.matches('.card-progress');
  const statements = lines.filter((line) => !isSince(line));
  const since = lines.find(isSince);

  for (const close of [false, true]) {
    card.classList.toggle('close', close);
    for (const sinceToo of since === undefined ? [false] : [true, false]) {
      for (let kept = statements.length; kept >= 0; kept -= 1) {
        statements.forEach((line, at) => {
          line.hidden = at >= kept;
        });
        if (since !== undefined) since.hidden = !sinceToo;
        list.hidden = kept === 0 && !sinceToo;
        if (fits(card, most)) return;
      }
    }
  }
}

/** Also true for a card that has no layout yet: nothing is known to be too much. */
function fits(card: HTMLElement, most: number): boolean {
  return card.offsetHeight <= most && card.scrollHeight <= card.clientHeight;
}
