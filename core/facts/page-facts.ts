import type { Dataset } from './dataset';

/** The part of the dataset a card needs; the rest (entities) stays in the extension's pages. */
export type PageFacts = Pick<
  Dataset,
  'edition' | 'statements' | 'event' | 'corroboration' | 'milestones' | 'yardsticks' | 'sources'
>;
