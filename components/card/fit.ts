/** px a card is tall at most, where neither comparison nor picture stands on it. */
export const mostHeight = 300;

/** How far apart the lines of a card stand; the style sheet knows the outer two by name. */
type Spacing = 'roomy' | 'plain' | 'close';

/**
 * Makes a drawn card at most `most` px tall, with nothing of it left to scroll to. Where not everything fits at ease,
 * it gives up the further statements first, then what has happened since, and at last sets the rest closer. How much
 * room words take depends on the reader's fonts, so it is measured: once for each spacing, and once more to be sure of
 * what was reckoned from it. The statement, its quote and whose they are always stay whole. Reads layout.
 */
export function fitCard(card: HTMLElement, most: number): void {
  const list = card.querySelector<HTMLElement>('.card-further');
  if (list === null) return;
  const lines = [...list.children] as HTMLElement[];
  const statements = lines.filter((line) => !line.matches('.card-progress'));
  const since = lines.slice(statements.length);

  function set(spacing: Spacing, kept: readonly HTMLElement[]): void {
    card.classList.toggle('roomy', spacing === 'roomy');
    card.classList.toggle('close', spacing === 'close');
    for (const line of lines) line.hidden = !kept.includes(line);
  }

  /** px by which it is too tall. A card without layout yet fits: nothing is known to be too much. */
  const excess = (): number => Math.max(card.offsetHeight - most, card.scrollHeight - card.clientHeight);

  set('roomy', lines);
  if (excess() <= 0) return;
  for (const spacing of ['plain', 'close'] as const) {
    set(spacing, lines);
    const tooMuch = excess();
    if (tooMuch <= 0) return;
    const height = new Map(lines.map((line) => [line, line.offsetHeight]));
    const whole = list.offsetHeight;
    for (const kept of selections(statements, since)) {
      // An empty list goes with its own margins and rule.
      const gained = lines.reduce(
        (sum, line) => sum + (kept.includes(line) ? 0 : (height.get(line) ?? 0)),
        0,
      );
      if ((kept.length === 0 ? whole : gained) < tooMuch) continue;
      set(spacing, kept);
      if (excess() <= 0) return;
    }
  }
  set('close', []);
}

/** What may be kept of the lines, the most wanted first. */
function selections(statements: readonly HTMLElement[], since: readonly HTMLElement[]): HTMLElement[][] {
  return [since, []].flatMap((kept) =>
    statements
      .map((_, less) => [...statements.slice(0, statements.length - less), ...kept])
      .concat([[...kept]]),
  );
}
