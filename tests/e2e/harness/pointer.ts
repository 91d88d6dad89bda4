import { expect, type Frame, type Page } from '@playwright/test';

export interface Place {
  x: number;
  y: number;
}

/** The middle of the first line of a text in a frame, in CSS px of the page's viewport. */
export async function placeOf(frame: Page | Frame, text: string): Promise<Place> {
  const place = await frame.evaluate((wanted) => {
    const walk = (root: Node): Range | null => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        if (node instanceof Element) {
          const inside = node.shadowRoot === null ? null : walk(node.shadowRoot);
          if (inside !== null) return inside;
          continue;
        }
        const start = (node.nodeValue ?? '').indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        if (range.getClientRects().length > 0) return range;
      }
      return null;
    };
    const line = walk(document)?.getClientRects()[0];
    return line === undefined ? null : { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, text);
  if (place === null) throw new Error(`“${text}” is not shown.`);
  if ('frameElement' in frame && frame.parentFrame() !== null) {
    const box = await (await frame.frameElement()).boundingBox();
    if (box !== null) return { x: place.x + box.x, y: place.y + box.y };
  }
  return place;
}

/** Moves the real pointer onto a text, as a hand does, and leaves it there. */
export async function restOn(page: Page, text: string, frame: Page | Frame = page): Promise<Place> {
  const place = await placeOf(frame, text);
  await page.mouse.move(place.x + 60, place.y + 40);
  await page.mouse.move(place.x, place.y, { steps: 6 });
  return place;
}

/**
 * Waits until the page's own clock has gone on by so many ms. For “nothing opens”: there is no event to wait for,
 * but once the longest delay has passed on the very clock that the delay is measured with, it has not opened.
 */
export async function passTime(page: Page, ms: number): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  await expect
    .poll(() => page.evaluate(() => performance.now()), { intervals: [50] })
    .toBeGreaterThanOrEqual(start + ms);
}
