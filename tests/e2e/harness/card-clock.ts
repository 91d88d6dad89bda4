import { expect, type JSHandle, type Page } from '@playwright/test';

/** When things happened in a page, ms on its own clock, in order. */
export interface CardTimes {
  opened: number[];
  closed: number[];
  /** When the pointer last moved. */
  moved: number;
}

/** Notes on the page's own clock when a card comes and goes, and when the pointer last moved. */
export function watchCard(page: Page): Promise<JSHandle<CardTimes>> {
  return page.evaluateHandle(() => {
    const times: CardTimes = { opened: [], closed: [], moved: 0 };
    const isHost = (node: Node): boolean => node instanceof HTMLDivElement && node.attributes.length === 0;
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of removedNodes) if (isHost(node)) times.closed.push(performance.now());
        for (const node of addedNodes) if (isHost(node)) times.opened.push(performance.now());
      }
    }).observe(document.documentElement, { childList: true });
    addEventListener('pointermove', () => {
      times.moved = performance.now();
    });
    return times;
  });
}

/** Waits until as many cards have come since the watch began, and tells all times. */
export async function whenOpened(times: JSHandle<CardTimes>, count: number): Promise<CardTimes> {
  await expect.poll(async () => (await times.jsonValue()).opened.length, { intervals: [30] }).toBe(count);
  return times.jsonValue();
}
