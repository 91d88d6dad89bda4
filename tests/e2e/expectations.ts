import { expect, type Frame, type Page } from '@playwright/test';
import { readCard, type SeenCard } from './harness/card';
import { mentionsIn, type PaintedRange, readPainted } from './oracles/painted';

/** The texts painted in a page or a frame, in document order, a mention over several nodes as one text. */
export async function painted(frame: Page | Frame): Promise<string[]> {
  return mentionsIn(await paintedRanges(frame));
}

export function paintedRanges(frame: Page | Frame): Promise<PaintedRange[]> {
  return frame.evaluate(readPainted);
}

/** Waits until exactly these texts are painted, in document order (O4). */
export async function expectPainted(frame: Page | Frame, texts: string[]): Promise<void> {
  await expect.poll(() => painted(frame), { message: 'painted', intervals: [30, 50, 100] }).toEqual(texts);
}

/** Waits for a card to open and gives what it shows. */
export async function expectCard(target: Page | Frame): Promise<SeenCard> {
  await expect.poll(() => readCard(target), { message: 'a card is open', intervals: [50] }).not.toBeNull();
  const card = await readCard(target);
  if (card === null) throw new Error('The card closed at once.');
  return card;
}

/** Waits until no card is open. */
export async function expectNoCard(target: Page | Frame): Promise<void> {
  await expect.poll(() => readCard(target), { message: 'no card is open', intervals: [50] }).toBeNull();
}
