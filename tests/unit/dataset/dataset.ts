// The dataset as it ships, read from its files.
import corroboration from '../../../assets/dataset/corroboration.json';
import edition from '../../../assets/dataset/dataset.json';
import entities from '../../../assets/dataset/entities.json';
import event from '../../../assets/dataset/event.json';
import milestones from '../../../assets/dataset/milestones.json';
import sources from '../../../assets/dataset/sources.json';
import statements from '../../../assets/dataset/statements.json';
import yardsticks from '../../../assets/dataset/yardsticks.json';
import type { Dataset } from '../../../core/facts/dataset';

/** As TypeScript reads the files, before the schema has narrowed their strings. */
export const files = {
  corroboration,
  edition,
  entities,
  event,
  milestones,
  sources,
  statements,
  yardsticks,
};

export const dataset = files as unknown as Dataset;

/** What stands more than once in a list. */
export function repeated(values: readonly string[]): string[] {
  return values.filter((value, place) => values.indexOf(value) !== place);
}
