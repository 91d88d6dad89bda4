import type { Page } from 'puppeteer-core';
import { expect } from './stage';

// The card's root is closed, and this browser has no inspector to look into it: a card is known by its nameless host,
// and its place by the points of the window at which the page finds that host.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the open card lies, to 4 CSS px; null where none is open. The test's pages hold no bare div of their own. */
export function cardBox(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const isHost = (x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      return top?.localName === 'div' && top.attributes.length === 0;
    };
    let box: Box | null = null;
    if (![...document.querySelectorAll('div')].some(({ attributes }) => attributes.length === 0)) return box;
    for (let y = 0; y < innerHeight; y += 4) {
      for (let x = 0; x < innerWidth; x += 4) {
        if (!isHost(x, y)) continue;
        box ??= { left: x, top: y, right: x, bottom: y };
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.bottom = y;
      }
    }
    return box;
  });
}

/** Waits for a card to open and tells where it lies. */
export async function expectCard(page: Page): Promise<Box> {
  let box: Box | null = null;
  await expect
    .poll(async () => {
      box = await cardBox(page);
      return box !== null;
    })
    .toBe(true);
  return box as unknown as Box;
}

export async function expectNoCard(page: Page): Promise<void> {
  await expect.poll(() => cardBox(page)).toBeNull();
}

/** The lines of a text of the page, CSS px of the viewport. */
export function linesOf(page: Page, text: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const start = (node.nodeValue ?? '').indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  }, text);
}

/** Moves the pointer onto a text, as a hand does, and leaves it there. */
export async function restOn(page: Page, text: string): Promise<{ x: number; y: number }> {
  const [line] = await linesOf(page, text);
  if (line === undefined) throw new Error(`“${text}” is not shown.`);
  const place = { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
  const inside = await page.evaluate(() => ({ x: innerWidth - 1, y: innerHeight - 1 }));
  await page.mouse.move(Math.min(place.x + 60, inside.x), Math.min(place.y + 40, inside.y));
  await page.mouse.move(place.x, place.y, { steps: 6 });
  return place;
}

/** Waits until the page's own clock has gone on by so many ms. */
export async function passTime(page: Page, ms: number): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction((until) => performance.now() > until, {}, start + ms);
}
