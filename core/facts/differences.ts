import type { Comparison } from './comparison';

/** How many figures differ from the stated ones; a figure counts once, however many mentions its sentence holds. */
export function countDifferences(compared: Iterable<Comparison | null>): number {
  const figures = new Set<string>();
  for (const comparison of compared) {
    for (const { slot, verdict, here } of comparison?.figures ?? []) {
      if (verdict === 'differs') figures.add(`${slot} ${here.start} ${comparison?.sentence}`);
    }
  }
  return figures.size;
}
