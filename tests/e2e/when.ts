import { expect, type Frame, type Page } from '@playwright/test';

/** ms in which a choice must hold in every open tab. */
export const choiceLimitMs = 500;

/** The marks of a page: their names by which they are painted, none where there are none. */
export type MarkNames = 'none' | 'some' | string;

/**
 * The moment, on the machine's clock, at which a page's marks are gone, are there, or are painted under a name. Ask
 * before the change.
 */
export function whenMarks(page: Page | Frame, are: MarkNames): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const names = [...CSS.highlights].flatMap(([name, ranges]) =>
            name.startsWith('on-record') && ranges.size > 0 ? [name] : [],
          );
          const so =
            wanted === 'none'
              ? names.length === 0
              : wanted === 'some'
                ? names.length > 0
                : names.includes(wanted);
          if (so) resolve(Date.now());
          else setTimeout(look, 20);
        };
        look();
      }),
    are,
  );
}

/** Asserts that pages come to a state within the limit after a change. */
export async function expectSoon(
  pages: readonly (Page | Frame)[],
  are: MarkNames,
  change: () => Promise<unknown>,
) {
  const moments = pages.map((page) => whenMarks(page, are));
  const began = Date.now();
  await change();
  for (const moment of await Promise.all(moments)) expect(moment - began).toBeLessThanOrEqual(choiceLimitMs);
}
