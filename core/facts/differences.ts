import type { Comparison } from './comparison';

/** A sentence with what comparing it has found. */
export interface ComparedSentence {
  sentence: string;
  comparison: Comparison | null;
}

/** How many figures differ from the stated ones; a figure counts once, however many mentions its sentence holds. */
export function countDifferences(compared: Iterable<ComparedSentence>): number {
  const figures = new Set<string>();
  for (const { sentence, comparison } of compared) {
    for (const { slot, verdict, here } of comparison?.figures ?? []) {
      if (verdict === 'differs') figures.add(`${slot} ${here.start} ${sentence}`);
    }
  }
  return figures.size;
}
