/** px a card is tall at most, where neither comparison nor picture stands on it. */
export const mostHeight = 300;

/** How far apart the lines of a card stand; the style sheet knows the outer two by name. */
type Spacing = 'roomy' | 'plain' | 'close';

/**
 * Makes a drawn card at most `most` px tall, with nothing of it left to scroll to. Where not everything fits at ease,
 * it gives up the further statements first, then what has happened since, and at last sets the rest closer. How much
 * room words take depends on the reader's fonts, so it is measured. The statement, its quote and whose they are
 * always stay whole. Reads layout.
 */
export function fitCard(card: HTMLElement, most: number): void {
  const list = card.querySelector<HTMLElement>('.card-further');
  if (list === null) return;
  const lines = [...list.children] as HTMLElement[];
  const statements = lines.filter((line) => !line.matches('.card-progress'));
  const since = lines.slice(statements.length);

  function fits(spacing: Spacing, kept: number, sinceKept: number): boolean {
    card.classList.toggle('roomy', spacing === 'roomy');
    card.classList.toggle('close', spacing === 'close');
    for (const line of lines) {
      const at = statements.indexOf(line);
      line.hidden = at < 0 ? sinceKept === 0 : at >= kept;
    }
    // A card without layout yet fits too: nothing is known to be too much.
    return card.offsetHeight <= most && card.scrollHeight <= card.clientHeight;
  }

  if (fits('roomy', statements.length, since.length)) return;
  for (const spacing of ['plain', 'close'] as const) {
    for (let sinceKept = since.length; sinceKept >= 0; sinceKept -= 1) {
      for (let kept = statements.length; kept >= 0; kept -= 1) {
        if (fits(spacing, kept, sinceKept)) return;
      }
    }
  }
}
