import type { Dataset } from '../core/facts/dataset';
import corroboration from './dataset/corroboration.json';
import edition from './dataset/dataset.json';
import entities from './dataset/entities.json';
import event from './dataset/event.json';
import milestones from './dataset/milestones.json';
import sources from './dataset/sources.json';
import statements from './dataset/statements.json';
import yardsticks from './dataset/yardsticks.json';

/** Everything on record, for the extension's own pages; other people's pages get a part (`entrypoints/facts.ts`). */
export const dataset = {
  corroboration,
  edition,
  entities,
  event,
  milestones,
  sources,
  statements,
  yardsticks,
  // JSON has no literal types; a unit test holds the files against the schema that these types are read off.
} as unknown as Dataset;
